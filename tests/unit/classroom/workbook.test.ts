import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Table } from '#domain/classroom/gradebook-table.ts';
import { workbookParts } from '#domain/classroom/workbook-xml.ts';
import { writeWorkbook } from '#features/classroom/write-workbook.client.ts';
import { sheetOf } from '../../browser/sheet-of.ts';

const table = (rows: Table['rows'], name = 'Sổ điểm'): Table => ({
  ...{ name, header: ['Họ và tên', 'Điểm', 'Lúc'], rows },
});
const written = async (...tables: Table[]) => Buffer.from(await (await writeWorkbook(tables)).arrayBuffer());
const part = (tables: Table[], path: string) =>
  [...(workbookParts(tables, () => -420).find((one) => one.path === path)?.pieces ?? [])].join('');

describe('a workbook', () => {
  test('CR29 names stand letter for letter, numbers as numbers, what is missing stays empty', async () => {
    const file = await written(
      table([
        ['Lò Văn Ưng & <Ấn> "Hòa"', { percent: 0.8125 }, undefined],
        [undefined, 7, '  hai  '],
      ]),
    );
    expect(sheetOf(file, 1)).toEqual([
      ['Họ và tên', 'Điểm', 'Lúc'],
      ['Lò Văn Ưng & <Ấn> "Hòa"', '0.8125'],
      ['', '7', '  hai  '],
    ]);
  });

  test('CR29 a text is never a formula, and never a character written in Excel’s own way', () => {
    const xml = part([table([['=1+1', '_x0041_', 'a\u0000b\ud800c']])], 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<t xml:space="preserve">=1+1</t>');
    expect(xml).toContain('_x005F_x0041_');
    expect(xml).toContain('>abc<');
  });

  test('CR29 an instant is what the device’s clock shows', () => {
    // 24 November 2026, 12:00 in Việt Nam: day 46350 as Excel counts.
    const xml = part([table([['', 0, { at: '2026-11-24T05:00:00.000Z' }]])], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="C2" s="3"><v>46350.5</v></c>');
  });

  test('sheets have names that Excel takes, no two alike', () => {
    const xml = part([table([], 'a/b'), table([], 'A b'), table([], 'x'.repeat(40))], 'xl/workbook.xml');
    expect([...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      ...['a b', 'A b 2', 'x'.repeat(31)],
    ]);
  });

  test('columns go on behind Z', async () => {
    const header = Array.from({ length: 60 }, (_, n) => `c${n}`);
    const file = await written({ name: 'wide', header, rows: [header.map((_, n) => n)] });
    expect(sheetOf(file, 1)[1]?.at(-1)).toBe('59');
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain('r="BH2"');
  });

  test('a class of a thousand by forty parts is whole', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => [`Đỗ Ngọc ${n}`, n, { percent: 0.5 }]);
    const sheet = sheetOf(await written(table(rows)), 1);
    expect(sheet).toHaveLength(40_001);
    expect(sheet[40_000]).toEqual(['Đỗ Ngọc 39999', '39999', '0.5']);
  });
});
