import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Edition, editionFile, type EditionFile } from '#domain/offline/edition.ts';

/** Not part of the course: what serves, lists or advertises it. */
const leftOut = [
  editionFile,
  'sw.js',
  '_headers',
  'robots.txt',
  /^sitemap-.*\.xml$/,
  /^screenshots\//,
  /\.map$/,
];

/** Every file of a built course that a device keeps, each with the hash of what is in it. */
export async function listFiles(folder: string, builtAt: string): Promise<Edition> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !leftOut.some((one) => (typeof one === 'string' ? one === path : one.test(path))))
    .toSorted();
  const files: EditionFile[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    files.push([path, hash, bytes.length, gzipSync(bytes, { level: 9 }).length]);
  }
  const names = files.map(([path, hash]) => `${path} ${hash}`).join('\n');
  const version = createHash('sha256').update(names).digest('hex').slice(0, 10);
  return { version, builtAt, files };
}

export async function writeFileList(folder: string, builtAt = new Date().toISOString()): Promise<Edition> {
  const edition = await listFiles(folder, builtAt);
  await writeFile(join(folder, editionFile), JSON.stringify(edition));
  return edition;
}
