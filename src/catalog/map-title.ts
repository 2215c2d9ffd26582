/** Lines of a title for a box of the map. SVG breaks no lines, and there is no font at build time. */
export function titleLines(title: string, widest: number): string[] {
  const lines = broken(title, widest);
  // As many lines with less room: none is left with a single short word.
  for (let room = widest - 4; room > 0; room -= 4) {
    const tighter = broken(title, room);
    if (tighter.length > lines.length || tighter.some((line) => textWidth(line) > room)) break;
    lines.splice(0, lines.length, ...tighter);
  }
  return lines;
}

function broken(title: string, widest: number): string[] {
  const lines: string[] = [];
  for (const word of title.trim().split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In units of the map, for bold text of 13 units in a wide system font: rather too much than too little. */
export function textWidth(text: string): number {
  const letters = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return [...letters].reduce((sum, letter) => sum + 13 * letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!I]/.test(letter)) return 0.33;
  if (/[ frt()“”"-]/.test(letter)) return 0.42;
  if (/[mwMW%@]/.test(letter)) return 0.95;
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.62;
}
