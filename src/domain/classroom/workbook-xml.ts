import { deviceOffset, onClock, type Offset } from './device-clock.ts';
import type { Table, TableCell } from './gradebook-table.ts';

/**
 * The parts of an XLSX file (Office Open XML, ECMA-376), each as pieces of text, so that a large one can be written
 * without keeping a page from answering. Texts stand in their cells: a name is never a formula.
 */

/** One part of the file: its path and its pieces. */
export interface WorkbookPart {
  path: string;
  pieces: Iterable<string>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of formats in `styles`. */
const bold = 1;
const percent = 2;
const instant = 3;

/** Characters of a piece, more or less: a few milliseconds to pack. */
const pieceLength = 30_000;
/** Of one cell, as Excel takes it. */
const longestText = 32_767;

export function workbookParts(tables: readonly Table[], offset: Offset = deviceOffset): WorkbookPart[] {
  const numbers = tables.map((_, n) => n + 1);
  return [
    {
      path: '[Content_Types].xml',
      pieces: [
        `${head}<Types xmlns="${packaged}/content-types">`,
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
        `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
        ...numbers.map(
          (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`,
        ),
        '</Types>',
      ],
    },
    { path: '_rels/.rels', pieces: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      pieces: [
        `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
        ...sheetNames(tables).map(
          (name, n) => `<sheet name="${escape(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
        ),
        '</sheets></workbook>',
      ],
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      pieces: relations([
        ...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', pieces: [styles] },
    ...tables.map((table, n) => ({
      path: `xl/worksheets/sheet${n + 1}.xml`,
      pieces: sheetPieces(table, offset),
    })),
  ];
}

function relations(targets: readonly (readonly [string, string])[]): string[] {
  const all = targets.map(
    ([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return [`${head}<Relationships xmlns="${packaged}/relationships">`, ...all, '</Relationships>'];
}

const styles =
  `${head}<styleSheet xmlns="${main}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The first row and the first column stay in sight. */
function* sheetPieces({ header, rows }: Table, offset: Offset): Generator<string> {
  const columns = header.map(
    (text, n) => `<col min="${n + 1}" max="${n + 1}" width="${widthOf(text, n, rows)}" customWidth="1"/>`,
  );
  const letters = header.map((_, n) => columnLetters(n));
  yield (
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  );
  const cells = header.map((text, n) => textCell(`${letters[n]}1`, text, bold));
  let piece = `<row r="1">${cells.join('')}</row>`;
  for (const [n, row] of rows.entries()) {
    piece += `<row r="${n + 2}">`;
    for (const [column, cell] of row.entries()) piece += cellXml(`${letters[column]}${n + 2}`, cell, offset);
    piece += '</row>';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

function cellXml(place: string, cell: TableCell, offset: Offset): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return textCell(place, cell, 0);
  if (typeof cell === 'number') return numberCell(place, cell, 0);
  if ('percent' in cell) return numberCell(place, cell.percent, percent);
  // In days since 30 December 1899.
  return numberCell(place, onClock(cell.at, offset) / 86_400_000 + 25_569, instant);
}

function textCell(place: string, text: string, style: number): string {
  const inside = `<is><t xml:space="preserve">${escape(text.slice(0, longestText))}</t></is>`;
  return `<c r="${place}"${style ? ` s="${style}"` : ''} t="inlineStr">${inside}</c>`;
}

function numberCell(place: string, value: number, style: number): string {
  return Number.isFinite(value) ? `<c r="${place}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>` : '';
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML may hold is left out; a text that looks like Excel's own way of writing a character stays a text. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
}

/** Of 31 characters at most, without those that Excel refuses, no two alike. */
function sheetNames(tables: readonly Table[]): string[] {
  const used = new Set<string>();
  return tables.map(({ name }, n) => {
    const wanted = name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .replace(/^'|'$/g, ' ')
      .trim();
    const free =
      wanted && !used.has(wanted.toLowerCase()) ? wanted : `${wanted.slice(0, 27)} ${n + 1}`.trim();
    used.add(free.toLowerCase());
    return free;
  });
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function widthOf(header: string, column: number, rows: Table['rows']): number {
  const lengths = rows.slice(0, 200).map((cells) => {
    const cell = cells[column];
    return typeof cell === 'string' ? cell.length : 8;
  });
  return Math.min(60, Math.max(8, Math.min(header.length, 24), ...lengths) + 2);
}
