import { openTexts } from '../../portable/texts.ts';

/** Throws unless the file gives back every text exactly as it was packed. */
export function readBack(html: string, texts: ReadonlyMap<string, string>): void {
  const parts = new Map(
    [...html.matchAll(/<script type="text\/plain" data-packed="(\w+)">([^<]*)</g)].map(([, name, part]) => [
      name,
      part,
    ]),
  );
  const read = openTexts((name) => parts.get(name) ?? '');
  for (const [path, text] of texts) {
    if (!read.has(path) || read.read(path) !== text) throw new Error(`The file does not give back ${path}.`);
  }
}
