import type { Cell, Sheet } from 'write-excel-file/browser';
import type { Table, TableCell } from '#domain/classroom/gradebook-table.ts';

/** An XLSX file with a sheet for each table. Instants are shown as the device's clock tells them. */
export async function writeWorkbook(tables: readonly Table[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const sheets = tables.map(({ name, header, rows }): Sheet<Blob> => ({
    data: [
      header.map((text) => ({ value: text, fontWeight: 'bold' as const })),
      ...rows.map((cells) => cells.map(cellOf)),
    ],
    sheet: sheetName(name),
    columns: header.map((text, n) => ({
      width: widthOf(
        text,
        rows.map((cells) => cells[n]),
      ),
    })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  return writeXlsxFile(sheets).toBlob();
}

function cellOf(cell: TableCell): Cell {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('percent' in cell) return { value: cell.percent, type: Number, format: '0%' };
  return { value: asShown(cell.at), type: Date, format: 'dd/mm/yyyy hh:mm' };
}

/** A spreadsheet knows no time zone: the writer takes what UTC shows, so the device's own time is put in its place. */
function asShown(iso: string): Date {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
}

/** What Excel takes for the name of a sheet. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function widthOf(header: string, cells: readonly TableCell[]): number {
  const lengths = cells.slice(0, 200).map((cell) => (typeof cell === 'string' ? cell.length : 8));
  return Math.min(60, Math.max(8, Math.min(header.length, 24), ...lengths) + 2);
}
