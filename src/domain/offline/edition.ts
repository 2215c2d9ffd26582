import { type Locale, locales } from '../shared/locale.ts';

/** Where a build lists its files, beside its service worker. */
export const editionFile = 'offline-files.json';

/** Where a file lies, its SHA-256 (base64url, the first 22 characters: 132 bits), its bytes, its bytes packed (gzip). */
export type EditionFile = readonly [path: string, hash: string, bytes: number, packed: number];

/** One build of the course as a device keeps it. The version follows from the files alone. */
export interface Edition {
  version: string;
  builtAt: string;
  files: EditionFile[];
}

/** What can be kept or left out: a language; or what every language needs. */
export type Part = Locale | 'shared';

export function partOf(path: string): Part {
  return locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'shared';
}

export function filesOf(edition: Edition, parts: readonly Part[]): EditionFile[] {
  return edition.files.filter(([path]) => parts.includes(partOf(path)));
}

/** What is still to come, each content once. */
export function missingFiles(
  edition: Edition,
  parts: readonly Part[],
  hashes: ReadonlySet<string>,
): EditionFile[] {
  const missing = filesOf(edition, parts).filter(([, hash]) => !hashes.has(hash));
  return [...new Map(missing.map((file) => [file[1], file])).values()];
}

export function packedSize(files: readonly EditionFile[]): number {
  return files.reduce((sum, [, , , packed]) => sum + packed, 0);
}

/** The languages of which every file is here. Without what all share, none is. */
export function wholeLocales(edition: Edition, hashes: ReadonlySet<string>): Locale[] {
  const isWhole = (part: Part) => filesOf(edition, [part]).every(([, hash]) => hashes.has(hash));
  return isWhole('shared') ? locales.filter(isWhole) : [];
}

/** undefined where it is no such list: a sign-in page in its place, a list cut short, one of a later kind. */
export function readEdition(text: string): Edition | undefined {
  try {
    const { version, builtAt, files } = JSON.parse(text) as Partial<Edition>;
    const isSound = typeof version === 'string' && typeof builtAt === 'string' && Array.isArray(files);
    return isSound && files.length > 0 && files.every(isFile) ? { version, builtAt, files } : undefined;
  } catch {
    return undefined;
  }
}

function isFile(file: unknown): file is EditionFile {
  if (!Array.isArray(file)) return false;
  const [path, hash, bytes, packed] = file as unknown[];
  return (
    typeof path === 'string' && typeof hash === 'string' && Number.isFinite(bytes) && Number.isFinite(packed)
  );
}
