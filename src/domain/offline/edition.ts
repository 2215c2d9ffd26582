import { type Locale, locales } from '../shared/locale.ts';
import { isNamedByContent } from './course-path.ts';

/** Where a build lists what a device keeps of it, beside its service worker; the packs lie in the folder. */
export const editionFile = 'offline-files.json';
export const packFolder = 'offline/';

/** What can be kept or left out: a language; or what every language needs. */
export type Part = Locale | 'shared';

/**
 * The course travels and lies in packs: pieces of files, each piece once, one after the other, gzip. Pages say
 * much of the same, so that packs weigh two thirds of pages that are compressed one by one.
 * The SHA-256 of a pack as it travels (base64url, the first 22 characters: 132 bits), how many bytes it has,
 * whose it is, and how long its pieces are, unpacked.
 */
export type Pack = readonly [hash: string, bytes: number, part: Part, pieces: readonly number[]];

/** A file's pieces in their order, as runs of three numbers: pack, first piece in it, how many. */
export type EditionFile = readonly [path: string, runs: readonly number[]];

/** One build of the course as a device keeps it. The version follows from the files alone. */
export interface Edition {
  version: string;
  builtAt: string;
  packs: readonly Pack[];
  files: readonly EditionFile[];
}

export function partOf(path: string): Part {
  return locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'shared';
}

export function packsOf(edition: Edition, parts: readonly Part[]): Pack[] {
  return edition.packs.filter(([, , part]) => parts.includes(part));
}

/** The packs that hold what is named after its content: scripts and styles. */
export function scriptPacks({ packs, files }: Edition): Pack[] {
  const held = new Set<number>();
  for (const [path, runs] of files) {
    if (isNamedByContent(path)) for (let at = 0; at < runs.length; at += 3) held.add(runs[at] as number);
  }
  return packs.filter((_, place) => held.has(place));
}

export function sizeOf(packs: readonly Pack[]): number {
  return packs.reduce((sum, [, bytes]) => sum + bytes, 0);
}

export function missingPacks(edition: Edition, parts: readonly Part[], hashes: ReadonlySet<string>): Pack[] {
  return packsOf(edition, parts).filter(([hash]) => !hashes.has(hash));
}

/** The languages of which every pack is here. Without what all share, none is. */
export function wholeLocales(edition: Edition, hashes: ReadonlySet<string>): Locale[] {
  const isWhole = (part: Part) => missingPacks(edition, [part], hashes).length === 0;
  return isWhole('shared') ? locales.filter(isWhole) : [];
}

/** undefined where it is no such list: a sign-in page in its place, a list cut short, one of another kind. */
export function readEdition(text: string): Edition | undefined {
  try {
    const { version, builtAt, packs, files } = JSON.parse(text) as Partial<Edition>;
    const isSound = typeof version === 'string' && typeof builtAt === 'string';
    if (!isSound || !Array.isArray(packs) || !Array.isArray(files) || files.length === 0) return undefined;
    return packs.every(isPack) && files.every(isFile) ? { version, builtAt, packs, files } : undefined;
  } catch {
    return undefined;
  }
}

function isPack(pack: unknown): pack is Pack {
  if (!Array.isArray(pack)) return false;
  const [hash, bytes, part, pieces] = pack as unknown[];
  return (
    typeof hash === 'string' && Number.isFinite(bytes) && typeof part === 'string' && Array.isArray(pieces)
  );
}

function isFile(file: unknown): file is EditionFile {
  if (!Array.isArray(file)) return false;
  const [path, runs] = file as unknown[];
  return typeof path === 'string' && Array.isArray(runs) && runs.length % 3 === 0;
}
