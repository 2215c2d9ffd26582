import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Edition, EditionFile, Pack, Part } from '#domain/offline/edition.ts';
import { partOf } from '#domain/offline/edition.ts';
import { locales } from '#domain/shared/locale.ts';
import { piecesOf } from './pieces-of.ts';

export interface BuiltFile {
  path: string;
  bytes: Buffer;
}

export interface Packed extends Pick<Edition, 'packs' | 'files'> {
  /** What travels, by its hash. */
  contents: Map<string, Buffer>;
}

/** Unpacked, in bytes: a pack is brought in whole or not at all, and unpacked whole to show one page. */
const largest = 600_000;

interface OpenPack {
  part: Part;
  group: string;
  pieces: Buffer[];
  size: number;
}

/**
 * Cuts files into pieces and packs each piece once: what several pages of a language say, or what all
 * languages share, travels and lies on a device a single time. Neighbours lie in one pack, so that a change in
 * one module changes few packs.
 */
export function packFiles(built: readonly BuiltFile[]): Packed {
  const open: OpenPack[] = [];
  const files: EditionFile[] = [];
  const shared = new Map<string, readonly [pack: number, piece: number]>();

  for (const part of ['shared', ...locales] as const) {
    const known = part === 'shared' ? shared : new Map(shared);
    for (const { path, bytes } of built.filter((file) => partOf(file.path) === part)) {
      const places = piecesOf(path, bytes).map((piece) => placeOf(piece, groupOf(path), part, known));
      files.push([path, runsOf(places)]);
    }
  }

  function placeOf(piece: Buffer, group: string, part: Part, known: typeof shared) {
    const name = createHash('sha256').update(piece).digest('base64');
    const there = known.get(name);
    if (there) return there;
    let pack = open.findLast((one) => one.group === group && one.part === part);
    if (!pack || pack.size + piece.length > largest) {
      pack = { part, group, pieces: [], size: 0 };
      open.push(pack);
    }
    pack.pieces.push(piece);
    pack.size += piece.length;
    const place = [open.indexOf(pack), pack.pieces.length - 1] as const;
    known.set(name, place);
    return place;
  }

  const contents = new Map<string, Buffer>();
  const packs = open.map(({ part, pieces }): Pack => {
    const bytes = gzipSync(Buffer.concat(pieces), { level: 9 });
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    contents.set(hash, bytes);
    return [hash, bytes.length, part, pieces.map(({ length }) => length)];
  });
  return { packs, files, contents };
}

/** A module, a path, the laws, the scripts: what is changed together. */
function groupOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  return ['modules', 'paths', 'instructor'].includes(second)
    ? `${first}/${second}/${third}`
    : `${first}/${second}`.replace(/^_astro\/.*/, '_astro');
}

function runsOf(places: readonly (readonly [pack: number, piece: number])[]): number[] {
  const runs: number[] = [];
  for (const [pack, piece] of places) {
    const [lastPack, first = 0, count = 0] = runs.slice(-3);
    if (lastPack === pack && first + count === piece) runs[runs.length - 1] = count + 1;
    else runs.push(pack, piece, 1);
  }
  return runs;
}
