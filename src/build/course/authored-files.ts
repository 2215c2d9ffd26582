import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where authored files stand; all that lies below is read. */
const authoredFolders = ['modules', 'quizzes', 'content'];
const authoredFiles = ['tests/published-ids.json'];

/** File name (from the root, forward slashes) -> text. Folders that are missing are empty. */
export type AuthoredFiles = Map<string, string>;

export async function readAuthoredFiles(root: string): Promise<AuthoredFiles> {
  const found = await Promise.all(authoredFolders.map((folder) => filesBelow(root, folder)));
  const names = [...found.flat(), ...authoredFiles].toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(root, name), 'utf8').catch(missing)));
  return new Map(names.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]]])));
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(missing)) ?? [];
  const names = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'README.md')
      .map((entry) => {
        const name = `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesBelow(root, name) : [name];
      }),
  );
  return names.flat();
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
