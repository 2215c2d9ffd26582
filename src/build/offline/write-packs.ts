import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Edition, editionFile, packFolder } from '#domain/offline/edition.ts';
import { type BuiltFile, packFiles } from './pack-files.ts';

/** Not part of the course: what serves, packs or advertises it. */
const leftOut = [
  editionFile,
  'sw.js',
  '_headers',
  'robots.txt',
  /^sitemap-.*\.xml$/,
  /^screenshots\//,
  /^offline\//,
  /\.map$/,
];

/** Every file of a built course that a device keeps. */
export async function courseFiles(folder: string): Promise<BuiltFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !leftOut.some((one) => (typeof one === 'string' ? one === path : one.test(path))))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

export function versionOf(files: readonly BuiltFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 10);
}

/** Writes what a device downloads beside the built course: its packs, and the list of them. */
export async function writePacks(folder: string, builtAt = new Date().toISOString()): Promise<void> {
  const built = await courseFiles(folder);
  const { packs, files, contents } = packFiles(built);
  await rm(join(folder, packFolder), { recursive: true, force: true });
  await mkdir(join(folder, packFolder));
  for (const [hash, bytes] of contents) await writeFile(join(folder, packFolder, `${hash}.pack`), bytes);
  const edition: Edition = { version: versionOf(built), builtAt, packs, files };
  await writeFile(join(folder, editionFile), JSON.stringify(edition));
}
