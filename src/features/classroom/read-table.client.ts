import { unzipSync } from 'fflate';
import { parseDelimited } from '#domain/classroom/delimited.ts';
import { guessCoding, vietnameseWords } from '#domain/classroom/guess-coding.ts';
import { decodeVietnamese } from '#domain/classroom/legacy-vietnamese.ts';
import type { VietnameseCoding } from '#domain/classroom/legacy-vietnamese.ts';
import { readSharedStrings, readSheet, sheetPaths } from '#domain/classroom/sheet-xml.ts';

export type ReadTable =
  | { ok: true; rows: string[][]; coding: VietnameseCoding }
  /** old: .xls as Excel before 2007 wrote it. */
  | { ok: false; reason: 'too-large' | 'empty' | 'old-excel' | 'not-a-table' };

/** A class list of a thousand comes to less than a megabyte. */
const largest = 20 * 1024 * 1024;

/** A table out of a file: XLSX by its first sheet that holds anything, or text in whatever coding. */
export async function readTableFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadTable> {
  if (file.size > largest) return { ok: false, reason: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...signs: number[]) => signs.every((sign, n) => bytes[n] === sign);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, reason: 'old-excel' };
  if (begins(0x50, 0x4b)) {
    try {
      return tableOf(readWorkbook(bytes));
    } catch {
      return { ok: false, reason: 'not-a-table' };
    }
  }
  const text = decodeText(bytes);
  return text.includes('\0') ? { ok: false, reason: 'not-a-table' } : readTableText(text);
}

/** What was pasted or typed. */
export function readTableText(text: string): ReadTable {
  return tableOf(parseDelimited(text));
}

function tableOf(rows: string[][]): ReadTable {
  if (rows.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, rows, coding: guessCoding(rows.flat().join(' ')) };
}

export function recode(rows: readonly string[][], coding: VietnameseCoding): string[][] {
  return rows.map((cells) => cells.map((cell) => decodeVietnamese(cell, coding)));
}

/** By its byte order mark; else UTF-8 where it is that; else Vietnamese Windows (1258), or a coding made by a font. */
function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = new TextDecoder('windows-1252').decode(bytes);
    const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    const byFont = vietnameseWords(decodeVietnamese(latin, guessCoding(latin)));
    return vietnameseWords(windows) >= byFont ? windows : latin;
  }
}

function readWorkbook(zip: Uint8Array): string[][] {
  const files = unzipSync(zip, {
    // What unfolds to more than the limit is no class list.
    filter: ({ name, originalSize }) =>
      /^xl\/(workbook|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/.test(name) &&
      originalSize <= largest,
  });
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const shared = files['xl/sharedStrings.xml'] ? readSharedStrings(text('xl/sharedStrings.xml')) : [];
  const paths = sheetPaths(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const sheets = paths.filter((path) => files[path]).map((path) => readSheet(text(path), shared));
  if (sheets.length === 0) throw new Error('there is no sheet in it');
  return sheets.find((rows) => rows.length > 0) ?? [];
}
