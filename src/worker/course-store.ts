import { type Edition, readEdition } from '#domain/offline/edition.ts';
import type { OfflineState } from '#domain/offline/offline-state.ts';
import { pack, unpack } from './packing.ts';

/**
 * The course as this device keeps it, in one cache. Files lie under what is in them and not under their
 * address, so that a new version shares what it did not change, and its arrival touches nothing of the old
 * one. Which version pages come from is one entry, written at once or not at all.
 */
export class CourseStore {
  readonly #name: string;
  readonly #scope: string;
  readonly #caches: CacheStorage;

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

  async readFile(hash: string): Promise<ReadableStream | null | undefined> {
    const kept = await this.#read(`file/${hash}`);
    return kept && unpack(kept);
  }

  async writeFile(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#open()).put(this.#key(`file/${hash}`), pack(bytes));
  }

  /** The hashes of all files that are here. */
  async hashes(): Promise<Set<string>> {
    const prefix = this.#key('file/');
    const keys = (await (await this.#open()).keys()).map(({ url }) => url);
    return new Set(keys.filter((url) => url.startsWith(prefix)).map((url) => url.slice(prefix.length)));
  }

  /** Drops the files and editions that are not named here. */
  async keepOnly(hashes: ReadonlySet<string>, versions: readonly string[]): Promise<void> {
    const cache = await this.#open();
    const kept = new Set(['state', ...versions.map((one) => `edition/${one}`)].map((one) => this.#key(one)));
    for (const hash of hashes) kept.add(this.#key(`file/${hash}`));
    const keys = await cache.keys();
    await Promise.all(keys.filter(({ url }) => !kept.has(url)).map((key) => cache.delete(key)));
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
