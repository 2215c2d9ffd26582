import { type Edition, readEdition } from '#domain/offline/edition.ts';
import type { OfflineState } from '#domain/offline/offline-state.ts';
import { readPieces } from './read-pieces.ts';

/** Of at most 1 MB each (build/offline/pack-files.ts). */
const mostUnpacked = 8;

/**
 * The course as this device keeps it, in one cache. Packs lie under what is in them, so that a new version
 * shares what it did not change, and its arrival touches nothing of the old one. Which version pages come from
 * is one entry, written at once or not at all.
 */
export class CourseStore {
  readonly #name: string;
  readonly #scope: string;
  readonly #caches: CacheStorage;
  readonly #lately = new Map<string, Promise<Uint8Array | undefined>>();

  /** `scope` is the address of the course's folder: one host may hold several. */
  constructor(scope: string, caches: CacheStorage) {
    this.#name = `cau-noi-course ${new URL(scope).pathname}`;
    this.#scope = scope;
    this.#caches = caches;
  }

  async readState(): Promise<OfflineState> {
    const kept = await this.#read('state');
    try {
      return kept ? ((await kept.json()) as OfflineState) : {};
    } catch {
      return {};
    }
  }

  async writeState(state: OfflineState): Promise<void> {
    await (await this.#open()).put(this.#key('state'), Response.json(state));
  }

  async readEdition(version: string): Promise<Edition | undefined> {
    const kept = await this.#read(`edition/${version}`);
    return kept && readEdition(await kept.text());
  }

  async writeEdition(edition: Edition): Promise<void> {
    await (await this.#open()).put(this.#key(`edition/${edition.version}`), Response.json(edition));
  }

  /** The bytes of a file; undefined where the version has none of that path, or not all of it is here. */
  readFile(edition: Edition, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return readPieces(edition, path, (hash) => this.#unpacked(hash));
  }

  async writePack(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#open()).put(this.#key(`pack/${hash}`), new Response(bytes));
  }

  /** The hashes of all packs that are here. */
  async hashes(): Promise<Set<string>> {
    const prefix = this.#key('pack/');
    const keys = (await (await this.#open()).keys()).map(({ url }) => url);
    return new Set(keys.filter((url) => url.startsWith(prefix)).map((url) => url.slice(prefix.length)));
  }

  /** Drops the packs and editions that are not named here. */
  async keepOnly(hashes: ReadonlySet<string>, versions: readonly string[]): Promise<void> {
    const cache = await this.#open();
    const kept = new Set(['state', ...versions.map((one) => `edition/${one}`)].map((one) => this.#key(one)));
    for (const hash of hashes) kept.add(this.#key(`pack/${hash}`));
    const keys = await cache.keys();
    await Promise.all(keys.filter(({ url }) => !kept.has(url)).map((key) => cache.delete(key)));
  }

  /** The pages of one module come from the same packs: the last ones stay unpacked while the worker runs. */
  #unpacked(hash: string): Promise<Uint8Array | undefined> {
    const known = this.#lately.get(hash) ?? this.#unpack(hash);
    this.#lately.delete(hash);
    this.#lately.set(hash, known);
    for (const [oldest] of this.#lately) if (this.#lately.size > mostUnpacked) this.#lately.delete(oldest);
    return known;
  }

  async #unpack(hash: string): Promise<Uint8Array | undefined> {
    const kept = await this.#read(`pack/${hash}`);
    const stream = kept?.body?.pipeThrough(new DecompressionStream('gzip'));
    const bytes = stream && new Uint8Array(await new Response(stream).arrayBuffer());
    // Once more when it is asked for again: it may be here by then.
    if (!bytes) this.#lately.delete(hash);
    return bytes;
  }

  async #read(name: string): Promise<Response | undefined> {
    return (await this.#open()).match(this.#key(name));
  }

  #key(name: string): string {
    return `${this.#scope}.kept/${name}`;
  }

  #open(): Promise<Cache> {
    return this.#caches.open(this.#name);
  }
}
