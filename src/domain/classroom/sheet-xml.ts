/**
 * Cells of a spreadsheet (Office Open XML) out of the XML of its parts. Reads texts and numbers as they are shown in no
 * format: names, numbers of learners, groups. Written for what spreadsheet programs write, not for all that XML allows.
 */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  const named = text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  // Spreadsheet programs write control characters as _x000D_.
  return named.replace(/_x([\dA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Everything in <t>, phonetic readings left out; a text with parts in several fonts is one text. */
function textIn(xml: string): string {
  const parts = xml.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs);
  return decode([...parts].map(([, text]) => text ?? '').join(''));
}

/** xl/sharedStrings.xml */
export function readSharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>(.*?)<\/si>)/gs)].map(([, inside]) => textIn(inside ?? ''));
}

/** Rows and cells of xl/worksheets/sheet….xml, empty cells included, so that columns stay columns. */
export function readSheet(
  xml: string,
  shared: readonly string[],
  mostRows = 5000,
  mostColumns = 100,
): string[][] {
  const rows: string[][] = [];
  for (const [, inside] of xml.matchAll(/<row(?:\s[^>]*)?(?:\/>|>(.*?)<\/row>)/gs)) {
    if (rows.length >= mostRows) break;
    const row: string[] = [];
    for (const [, attributes = '', content = ''] of (inside ?? '').matchAll(
      /<c(\s[^>]*?)?(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1]) ?? row.length;
      if (column >= mostColumns) continue;
      while (row.length < column) row.push('');
      row[column] = cellText(attributes, content, shared).trim();
    }
    rows.push(row);
  }
  return rows.filter((cells) => cells.some(Boolean));
}

function cellText(attributes: string, content: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textIn(content);
  const value = decode(/<v(?:\s[^>]*)?>(.*?)<\/v>/s.exec(content)?.[1] ?? '');
  return type === 's' ? (shared[Number(value)] ?? '') : value;
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string | undefined): number | undefined {
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Paths of the sheets in xl/, in their order, from xl/workbook.xml and its _rels/workbook.xml.rels. */
export function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s([^>]*)>/g)].map(([, attributes = '']) => [
      /\bId="([^"]*)"/.exec(attributes)?.[1],
      /\bTarget="([^"]*)"/.exec(attributes)?.[1],
    ]),
  );
  return [...workbook.matchAll(/<sheet\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const target = targets.get(/\b(?:\w+:)?id="([^"]*)"/.exec(attributes)?.[1]);
    return target ? [target.replace(/^\/?(xl\/)?/, 'xl/')] : [];
  });
}
