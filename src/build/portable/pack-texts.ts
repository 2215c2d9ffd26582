import { constants, zstdCompressSync } from 'node:zlib';

/** A block is as much as a page should have to unpack at once, in characters. */
const blockLength = 1 << 19;
/** A piece that stood somewhere before is taken from there if it is at least so long. */
const shortestCopy = 128;
/** By how many characters a repeated piece is recognised, and how far apart such samples are kept. */
const sampleLength = 32;
const sampleStep = 8;
const tableBits = 22;

/**
 * Packs the texts of a site so that each can be read alone and quickly. Pages repeat each other (a question
 * stands in its lesson, its quiz, the review and the tests), megabytes apart: so each
 * stretch of text is kept once, in a store, and a text is a list of pieces of it. The store is cut into blocks,
 * and each block compressed by itself (Zstandard: deflate looks back 32 kB, and needs twice the room here). What
 * comes back has, by name, the base64 of each block, `0`, `1`…, and of `contents`, which has a line a text: its path, a tab, and `block start length` for
 * each piece, in base 36, the start counted from the end of the piece before.
 */
export function packTexts(texts: ReadonlyMap<string, string>): Map<string, string> {
  const store = new Store([...texts.values()].reduce((sum, text) => sum + text.length, 0));
  const lines = [...texts].map(([path, text]) => `${path}\t${placesOf(store.add(text))}`);
  const parts = new Map([['contents', compressed(lines.join('\n'))]]);
  store.blocks().forEach((block, number) => parts.set(String(number), compressed(block)));
  return parts;
}

function placesOf(pieces: readonly [start: number, length: number][]): string {
  let end = 0;
  return pieces
    .flatMap(([start, length]) => {
      const block = Math.floor(start / blockLength);
      const within = start - block * blockLength;
      const place = [block, within - end, length];
      end = within + length;
      return place;
    })
    .map((number) => number.toString(36))
    .join(' ');
}

class Store {
  readonly #codes: Uint16Array;
  #length = 0;
  /** Hash of a sample -> where it stands; -1 where it doesn't. */
  readonly #samples = new Int32Array(1 << tableBits).fill(-1);
  #sampled = 0;

  constructor(most: number) {
    this.#codes = new Uint16Array(most + Math.ceil(most / blockLength));
  }

  /** The pieces that make up a text; what is new in it is kept. No piece crosses from a block to the next. */
  add(text: string): [start: number, length: number][] {
    const codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const pieces: [number, number][] = [];
    let fresh = 0;
    let at = 0;
    let hash = hashAt(codes, 0);
    while (at + sampleLength <= codes.length) {
      const copy = this.#copyAt(codes, at, fresh, hash);
      if (copy) {
        this.#keep(codes.subarray(fresh, copy.at), pieces);
        pieces.push([copy.start, copy.length]);
        at = fresh = copy.at + copy.length;
        hash = hashAt(codes, at);
      } else {
        hash = hashNext(hash, codes, at);
        at += 1;
      }
    }
    this.#keep(codes.subarray(fresh), pieces);
    return pieces.flatMap(cutAtBlocks);
  }

  blocks(): string[] {
    const blocks: string[] = [];
    for (let start = 0; start < this.#length; start += blockLength) {
      blocks.push(textFrom(this.#codes.subarray(start, Math.min(start + blockLength, this.#length))));
    }
    return blocks;
  }

  /** The longest stretch around `at`, from `fresh` on, that stands where the sample at `at` was seen first. */
  #copyAt(codes: Uint16Array, at: number, fresh: number, hash: number) {
    let start = this.#samples[slotOf(hash)] ?? -1;
    if (start < 0) return undefined;
    let end = start;
    for (let to = at; end < this.#length && to < codes.length && this.#codes[end] === codes[to]; to += 1)
      end += 1;
    if (end - start < sampleLength) return undefined;
    let from = at;
    while (start > 0 && from > fresh && this.#codes[start - 1] === codes[from - 1]) {
      start -= 1;
      from -= 1;
    }
    // Half of a character that is two codes long is no piece of a text.
    if (isSecondHalf(this.#codes[start])) [start, from] = [start + 1, from + 1];
    if (isFirstHalf(this.#codes[end - 1])) end -= 1;
    return end - start < shortestCopy ? undefined : { at: from, start, length: end - start };
  }

  #keep(codes: Uint16Array, pieces: [number, number][]): void {
    if (codes.length === 0) return;
    const room = blockLength - (this.#length % blockLength);
    if (room < codes.length && isFirstHalf(codes[room - 1])) {
      // The whole character goes to the next block; what is left of this one is filled up.
      this.#keep(codes.subarray(0, room - 1), pieces);
      this.#codes[this.#length] = 0x20;
      this.#length += 1;
      return this.#keep(codes.subarray(room - 1), pieces);
    }
    pieces.push([this.#length, codes.length]);
    this.#codes.set(codes, this.#length);
    this.#length += codes.length;
    for (; this.#sampled + sampleLength <= this.#length; this.#sampled += sampleStep) {
      const slot = slotOf(hashAt(this.#codes, this.#sampled));
      if (this.#samples[slot] === -1) this.#samples[slot] = this.#sampled;
    }
  }
}

const isFirstHalf = (code = 0) => code >= 0xd800 && code < 0xdc00;
const isSecondHalf = (code = 0) => code >= 0xdc00 && code < 0xe000;

/** A rolling hash (Rabin-Karp) over `sampleLength` characters, in 32 bits. */
function hashAt(codes: Uint16Array, start: number): number {
  let hash = 0;
  for (let at = start; at < start + sampleLength; at += 1)
    hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return hash;
}

const outgoing = Array.from({ length: sampleLength }).reduce<number>((power) => Math.imul(power, 31), 1);

function hashNext(hash: number, codes: Uint16Array, at: number): number {
  return (Math.imul(hash, 31) + (codes[at + sampleLength] ?? 0) - Math.imul(codes[at] ?? 0, outgoing)) | 0;
}

const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits);

function cutAtBlocks([start, length]: [number, number]): [number, number][] {
  const room = blockLength - (start % blockLength);
  if (length <= room) return [[start, length]];
  return [[start, room], ...cutAtBlocks([start + room, length - room])];
}

function textFrom(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  return text;
}

function compressed(text: string): string {
  if (!text.isWellFormed()) throw new Error('A character was cut in two at the edge of a block.');
  const params = { [constants.ZSTD_c_compressionLevel]: 22 };
  return zstdCompressSync(text, { params }).toString('base64');
}
