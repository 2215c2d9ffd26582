import { strFromU8, unzipSync } from 'fflate';

/** Texts and numbers of a sheet, row by row, read without the course's own code. */
export function sheetOf(file: Buffer, sheet: number): string[][] {
  const parts = unzipSync(new Uint8Array(file));
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const plain = (xml: string) =>
    xml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    plain(text),
  );
  const place = (attributes: string) =>
    [...(/r="([A-Z]+)/.exec(attributes)?.[1] ?? '')].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1;
  return [...read(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
    ([, row = '']) => {
      const cells: string[] = [];
      for (const [, attributes = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs))
        cells[place(attributes)] = attributes.includes('t="s"')
          ? (shared[Number(plain(inner))] ?? '')
          : plain(inner);
      return Array.from(cells, (cell) => cell ?? '');
    },
  );
}
