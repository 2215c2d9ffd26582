import { deviceOffset, onClock, type Offset } from './device-clock.ts';
import type { Table, TableCell } from './gradebook-table.ts';

/** How a language's spreadsheets part cells and write fractions. */
export interface CsvWays {
  separator: ',' | ';';
  point: '.' | ',';
}

/** Excel in Vietnamese reads a comma as the decimal point, and parts cells by semicolons. */
export const csvWays: Record<'vi' | 'en', CsvWays> = {
  vi: { separator: ';', point: ',' },
  en: { separator: ',', point: '.' },
};

/**
 * RFC 4180 with a byte order mark, by which Excel knows UTF-8. A text that a spreadsheet would run as a formula (it
 * begins with = + - @, a tab or a line end) gets an apostrophe before it. Instants are what the device's own clock
 * shows, to the minute, in the one form that every Excel takes for a date.
 */
export function tableToCsv({ header, rows }: Table, ways: CsvWays, offset: Offset = deviceOffset): string {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => csvCell(cell, ways, offset)).join(ways.separator),
  );
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function csvCell(cell: TableCell, { point }: CsvWays, offset: Offset): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', point);
  if (typeof cell !== 'string') {
    if ('at' in cell) return new Date(onClock(cell.at, offset)).toISOString().slice(0, 16).replace('T', ' ');
    return `${String(Math.round(cell.percent * 1000) / 10).replace('.', point)}%`;
  }
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
