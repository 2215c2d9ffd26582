import type { Table } from '#domain/classroom/gradebook-table.ts';
import { workbookParts } from '#domain/classroom/workbook-xml.ts';
import { breathing } from './breathe.client.ts';

/**
 * An XLSX file with a sheet for each table. Instants are shown as the device's clock tells them. Packed piece by piece
 * on the page itself, which goes on answering: a packer's own worker would be refused by the page's policy.
 */
export async function writeWorkbook(tables: readonly Table[]): Promise<Blob> {
  const { Zip, ZipDeflate, strToU8 } = await import('fflate');
  const breathe = breathing();
  const packed: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, data) => {
    fault ??= error;
    packed.push(data as Uint8Array<ArrayBuffer>);
  });
  for (const { path, pieces } of workbookParts(tables)) {
    const part = new ZipDeflate(path, { level: 6 });
    zip.add(part);
    for (const piece of pieces) {
      part.push(strToU8(piece));
      await breathe();
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  if (fault) throw fault as Error;
  return new Blob(packed, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
