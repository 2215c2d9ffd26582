import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '#domain/classroom/delimited.ts';
import { guessCoding } from '#domain/classroom/guess-coding.ts';
import { decodeVietnamese } from '#domain/classroom/legacy-vietnamese.ts';
import { guessColumns, rosterRows } from '#domain/classroom/roster-table.ts';
import { readTableFile, readTableText, recode } from '#features/classroom/read-table.client.ts';

const names = ['Nguyễn Văn Hùng', 'Đặng Thị Mỹ Ngọc', 'Vũ Đức Thịnh', 'Phạm Lương Phước', 'Lê Hà'];
/** What `iconv -t TCVN` (glibc) writes, read as Latin-1. */
const inTcvn3 = [
  'NguyÔn V¨n Hïng',
  '§Æng ThÞ Mü Ngäc',
  'Vò §øc ThÞnh',
  'Ph¹m L\u00ad¬ng Ph\u00adíc',
  'Lª Hµ',
];
const inVni = [
  'Nguyeãn Vaên Huøng',
  'Ñaëng Thò Myõ Ngoïc',
  'Vuõ Ñöùc Thònh',
  'Phaïm Löông Phöôùc',
  'Leâ Haø',
];

async function read(content: Uint8Array | string) {
  const table = await readTableFile(new Blob([content as BlobPart]));
  if (!table.ok) return table.reason;
  const rows = recode(table.rows, table.coding);
  return rosterRows(rows, guessColumns(rows));
}
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const withoutGroups = (list: string[]) => list.map((name) => ({ name, groups: [] }));

describe('a class list', () => {
  test('CR12 keeps its names in every coding that Vietnamese files come in', async () => {
    const utf16 = (order: 'le' | 'be') => {
      const bytes = Buffer.from(`\ufeff${names.join('\r\n')}`, 'utf16le');
      return order === 'le' ? bytes : bytes.swap16();
    };
    // Vietnamese Windows (CP1258): letters with their shape, tones apart.
    const cp1258 = latin1('Nguy\xea\xden V\xe3n H\xf9ng\n\xd0\xe3\xf2ng Thi\xf2 My\xde Ngo\xf2c');
    expect(await read(names.join('\n'))).toEqual(withoutGroups(names));
    expect(await read(`\ufeff${names.join('\n')}`)).toEqual(withoutGroups(names));
    expect(await read(names.join('\n').normalize('NFD'))).toEqual(withoutGroups(names));
    expect(await read(utf16('le'))).toEqual(withoutGroups(names));
    expect(await read(utf16('be'))).toEqual(withoutGroups(names));
    expect(await read(latin1(inTcvn3.join('\n')))).toEqual(withoutGroups(names));
    expect(await read(latin1(inVni.join('\n')))).toEqual(withoutGroups(names));
    expect(await read(cp1258)).toEqual(withoutGroups(names.slice(0, 2)));
  });

  test('CR12 what a font made of letters is found out in a paste as well, and nothing else is touched', () => {
    expect(guessCoding(inTcvn3.join(' '))).toBe('tcvn3');
    expect(guessCoding(inVni.join(' '))).toBe('vni');
    expect(guessCoding(names.join(' '))).toBe('unicode');
    for (const text of [
      'Lê Hà',
      'Y Bhăm Êban',
      'Ksor H’Bia',
      'An Binh',
      'Tô Hoài',
      'José Núñez',
      'Lò Thị Ưng',
    ])
      expect(guessCoding(text)).toBe('unicode');
    expect(decodeVietnamese('Nguyễn', 'unicode')).toBe('Nguyễn');
  });

  test('CR12 a workbook of Excel’s kind is read: empty sheets, split names, numbers, fonts within a cell', async () => {
    const file = readFileSync(new URL('../../fixtures/classroom/roster.xlsx', import.meta.url));
    expect(await read(file)).toEqual([
      { name: 'Trần Thị Hòa', number: 'D31-07', groups: ['Tổ 1', 'Trực đêm'] },
      { name: 'Lò Văn Sáng', number: '310008', groups: ['Tổ 2'] },
      { name: 'Đỗ Ngọc Ưng', groups: [] },
      { name: 'Y Bhăm Êban', number: 'D31-10', groups: ['Tổ 1'] },
    ]);
  });

  test('CR12 what is no table is refused with a reason', async () => {
    expect(await read('')).toBe('empty');
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-excel');
    expect(await read(Uint8Array.from([0x50, 0x4b, 1, 2, 3]))).toBe('not-a-table');
    expect(await read(zipSync({ 'word/document.xml': new Uint8Array(3) }))).toBe('not-a-table');
    expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe('not-a-table');
    const huge = { size: 1e9, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readTableFile(huge)).toMatchObject({ reason: 'too-large' });
  });

  test('CR12 columns are found by their headings, whatever stands above', () => {
    const rows = parseDelimited(
      'HỌC VIỆN A;;\n\nSTT;Họ và tên;Số hiệu;Nhóm\n1;Lê Hà;12-345;Tổ 1, Tổ 2\n2;;12-346;\n',
    );
    expect(guessColumns(rows)).toEqual({ columns: ['skip', 'name', 'number', 'groups'], skip: 2 });
    expect(rosterRows(rows, guessColumns(rows))).toEqual([
      { name: 'Lê Hà', number: '12-345', groups: ['Tổ 1', 'Tổ 2'] },
    ]);
  });

  test('CR12 without headings the names are found, and a running number is no learner’s', () => {
    const table = readTableText('1\tLê Thị Hà\tD31-1\n2\tLò Văn Sáng\tD31-2');
    expect(table.ok && guessColumns(table.rows)).toEqual({ columns: ['skip', 'name', 'number'], skip: 0 });
  });
});

describe('text with delimiters', () => {
  test('CR12 comes back as it was written, whatever is in the cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'ễ', ',', ';', '"', '\n', ' ') })
      .map((text) => text.trim());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, mark) => {
        const text = table
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark))
          .join('\r\n');
        const kept = table.filter((cells) => cells.some(Boolean));
        expect(parseDelimited(text)).toEqual(kept);
      }),
    );
  });
});
