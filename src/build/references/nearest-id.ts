/** The known id that an author most likely meant; undefined where none is near. */
export function nearestId(wanted: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let best = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const id of known) {
    const distance = editDistance(wanted, id);
    if (distance < best) [best, nearest] = [distance, id];
  }
  return nearest ?? [...known].find((id) => id.startsWith(`${wanted}-`) || id.endsWith(`-${wanted}`));
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
