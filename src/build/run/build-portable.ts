import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { collectTexts } from '../portable/collect-texts.ts';
import { readBack } from '../portable/read-back.ts';
import { readMe } from '../portable/read-me.ts';
import { writeShell } from '../portable/write-shell.ts';
import { zipOf } from '../portable/zip.ts';

/** The built site as one file that opens with a double click. `--keep-dist` takes `dist/` as it is. */
const folder = 'dist-portable';
const most = 6_000_000;

if (!process.argv.includes('--keep-dist')) {
  const env = { ...process.env };
  // In the file every address begins at its root.
  delete env['BASE_PATH'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell, env });
  if (status !== 0) process.exit(status ?? 1);
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const day = new Date().toISOString().slice(0, 10);
const site = await collectTexts('dist');
const { version: release } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const version = `${release}-${sha256(JSON.stringify([...site.texts])).slice(0, 10)}`;

const html = Buffer.from(await writeShell(site, version, day));
readBack(html.toString(), site.texts);
if (html.length > most) throw new Error(`The file has ${html.length} bytes; it may have ${most}.`);
const course = { name: 'cau-noi.html', bytes: html };
const words = { name: 'DOC-TRUOC-READ-ME.txt', bytes: Buffer.from(readMe(version, day)) };
const sums = (files: { name: string; bytes: Buffer }[]) => ({
  name: 'SHA256SUMS.txt',
  bytes: Buffer.from(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('')),
});
const zip = {
  name: `cau-noi-${version}.zip`,
  bytes: zipOf([course, words, sums([course, words])], day),
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const { name, bytes } of [course, words, zip, sums([course, words, zip])]) {
  await writeFile(`${folder}/${name}`, bytes);
  console.log(`${folder}/${name}  ${(bytes.length / 1e6).toFixed(2)} MB`);
}
