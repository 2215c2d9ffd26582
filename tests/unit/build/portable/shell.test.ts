import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBack } from '../../../../src/build/portable/read-back.ts';
import { readMe } from '../../../../src/build/portable/read-me.ts';
import { writeShell } from '../../../../src/build/portable/write-shell.ts';
import { zipOf } from '../../../../src/build/portable/zip.ts';

const site = {
  texts: new Map([
    ['/_astro/a.css', 'p{color:red}'],
    ['/vi/', '<!doctype html><html lang="vi"><head></head><body>Chào</body></html>'],
  ]),
  inline: new Set(['early()']),
  icons: new Map([['/icon.svg', '<svg/>']]),
};

test('the file’s one policy names its scripts and styles by hash, lets Blobs run, and asks no host for anything', async () => {
  const html = await writeShell(site, '0.1.0-abc', '2026-11-25');
  const policies = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/g) ?? [];
  expect(policies).toHaveLength(1);
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).toMatch(/script-src ('sha256-[^']+' )+blob:;/);
  expect(policies[0]).not.toMatch(/unsafe|https?:|\*|connect-src/);
  expect(html).toContain('0.1.0-abc');
  expect(() => readBack(html, site.texts)).not.toThrow();
});

test('a damaged or missing text is noticed before the file is given out', async () => {
  const html = await writeShell(site, '1', '2026-11-25');
  expect(() => readBack(html, new Map([...site.texts, ['/en/', 'x']]))).toThrow('/en/');
});

test('a zip holds its files whole, with their names and their day', () => {
  const bytes = Buffer.from('Chào '.repeat(500));
  const zip = zipOf([{ name: 'a.txt', bytes }], '2026-11-25');
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  const [nameLength, packed] = [zip.readUInt16LE(26), zip.readUInt32LE(18)];
  expect(zip.subarray(30, 30 + nameLength).toString()).toBe('a.txt');
  expect(inflateRawSync(zip.subarray(30 + nameLength, 30 + nameLength + packed))).toEqual(bytes);
  const day = zip.readUInt16LE(12);
  expect([1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([2026, 11, 25]);
  expect(zip.readUInt32LE(zip.length - 22)).toBe(0x06054b50);
});

test('the read-me is there in both languages, as Notepad shows it', () => {
  const text = readMe('0.1.0-abc', '2026-11-25');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('Phiên bản 0.1.0-abc, dựng ngày 25/11/2026');
  expect(text).toContain('Version 0.1.0-abc, built on 2026-11-25');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});
