import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '#build/offline/list-files.ts';
import { hashOf } from '#worker/fetch-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cau-noi-list-'));
  mkdirSync(join(folder, 'vi'));
  mkdirSync(join(folder, 'screenshots'));
  writeFileSync(join(folder, 'vi/index.html'), 'xin chào');
  for (const name of ['sw.js', '_headers', 'sitemap-0.xml', 'offline-files.json', 'screenshots/a.png']) {
    writeFileSync(join(folder, name), 'x');
  }
  writeFileSync(join(folder, 'index.html'), 'start');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the list holds the course, not what serves or advertises it', async () => {
  const { files } = await listFiles(folder, '2026-11-25');
  expect(files.map(([path]) => path)).toEqual(['index.html', 'vi/index.html']);
});

test('the version follows from the files and not from the hour of the build', async () => {
  const one = await listFiles(folder, '2026-11-25');
  expect((await listFiles(folder, '2026-11-26')).version).toBe(one.version);
  writeFileSync(join(folder, 'vi/index.html'), 'xin chào!');
  expect((await listFiles(folder, '2026-11-25')).version).not.toBe(one.version);
});

test('the service worker works the same hash out of what it gets', async () => {
  const { files } = await listFiles(folder, '2026-11-25');
  expect(await hashOf(new TextEncoder().encode('xin chào'))).toBe(files[1]?.[1]);
});
