import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltFile, packFiles } from '#build/offline/pack-files.ts';
import { piecesOf } from '#build/offline/pieces-of.ts';
import { courseFiles, versionOf, writePacks } from '#build/offline/write-packs.ts';
import { editionFile, packsOf, readEdition } from '#domain/offline/edition.ts';
import { hashOf } from '#worker/fetch-pack.ts';
import { readPieces } from '#worker/read-pieces.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const text = (seed: string, length: number) => `${seed} ngã rẽ của ca trực `.repeat(length).slice(0, length);
const question = `<cn-question>${text('hỏi', 900)}</cn-question>`;
const page = (seed: string) =>
  `<head>${text(seed, 300)}</head><main>${text(`${seed} đầu`, 400)}${question}<footer>${text('chân trang', 500)}</footer>`;
const built: BuiltFile[] = [
  ['_astro/a.js', text('mã', 3000)],
  ['en/index.html', page('home')],
  ['index.html', page('gốc')],
  ['vi/quizzes/a/index.html', page('quiz')],
  ['vi/review/index.html', page('ôn')],
  ['vi/search-index.json', text('chỉ mục', 700_000)],
].map(([path = '', words = '']) => ({ path, bytes: Buffer.from(words) }));

async function readBack(files: BuiltFile[], path: string): Promise<string> {
  const { packs, files: listed, contents } = packFiles(files);
  const edition = { version: '', builtAt: '', packs, files: listed };
  const unpacked = async (hash: string) => gunzipSync(contents.get(hash) ?? Buffer.of());
  return Buffer.from((await readPieces(edition, path, unpacked)) ?? []).toString();
}

test('every file comes out of the packs as it went in', async () => {
  for (const { path, bytes } of built) expect(await readBack(built, path), path).toBe(bytes.toString());
});

test('what several pages say is packed once in a language, and what all languages share once for all', () => {
  const { contents, packs } = packFiles(built);
  const all = [...contents.values()].map((bytes) => gunzipSync(bytes).toString()).join('');
  expect(all.split('<cn-question>').length - 1).toBe(1);
  expect(packsOf({ version: '', builtAt: '', files: [], packs }, ['vi', 'en']).length).toBeGreaterThan(2);
});

test('no language needs a pack of another one', () => {
  const { packs, files } = packFiles(built.filter(({ path }) => path !== 'index.html'));
  for (const [path, runs] of files) {
    for (let at = 0; at < runs.length; at += 3) {
      expect(['shared', path.slice(0, 2)]).toContain(packs[runs[at] as number]?.[2]);
    }
  }
});

test('a change in one page changes few packs', () => {
  const changed = built.map((file) =>
    file.path === 'vi/review/index.html' ? { ...file, bytes: Buffer.from(page('ôn lại')) } : file,
  );
  const before = packFiles(built).contents;
  expect([...packFiles(changed).contents.keys()].filter((hash) => !before.has(hash))).toHaveLength(1);
});

test('pieces keep every byte, whatever the letters, and none is too large for a pack', () => {
  for (const { path, bytes } of built) {
    const pieces = piecesOf(path, bytes);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(250_000);
  }
});

test('the packs hold the course, not what serves or advertises it, and are made anew each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-packs-'));
  for (const name of ['vi', 'screenshots', 'offline']) mkdirSync(join(folder, name));
  for (const name of [
    'index.html',
    'vi/index.html',
    'sw.js',
    '_headers',
    'sitemap-0.xml',
    'screenshots/a.png',
  ]) {
    writeFileSync(join(folder, name), `<main>${name}`);
  }
  writeFileSync(join(folder, 'offline/old.pack'), 'x');
  expect((await courseFiles(folder)).map(({ path }) => path)).toEqual(['index.html', 'vi/index.html']);
  await writePacks(folder);
  const edition = readEdition(readFileSync(join(folder, editionFile), 'utf8'));
  expect(edition?.files.map(([path]) => path)).toEqual(['index.html', 'vi/index.html']);
  for (const [hash, bytes] of edition?.packs ?? []) {
    const pack = readFileSync(join(folder, 'offline', `${hash}.pack`));
    expect(pack.length).toBe(bytes);
    // The service worker works the same hash out of what it gets.
    expect(await hashOf(new Uint8Array(pack))).toBe(hash);
  }
  rmSync(folder, { recursive: true });
});

test('the version follows from the files and not from the hour of the build', () => {
  expect(versionOf([...built])).toBe(versionOf(built));
  expect(versionOf(built.slice(1))).not.toBe(versionOf(built));
});
