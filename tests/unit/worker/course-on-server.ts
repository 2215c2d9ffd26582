import { packFiles } from '#build/offline/pack-files.ts';
import { versionOf } from '#build/offline/write-packs.ts';
import { editionFile, type Edition } from '#domain/offline/edition.ts';
import type { OfflineStatus, OfflineWord } from '#domain/offline/messages.ts';
import { CourseKeeper } from '#worker/course-keeper.ts';

export const scope = 'https://school.example/course/';

/** Caches in memory. `room` is how many entries still fit. */
export class MemoryCaches {
  room = Infinity;
  readonly entries = new Map<string, { body: ArrayBuffer; headers: Headers }>();

  open() {
    const { entries } = this;
    const urlOf = (key: string | Request) => (typeof key === 'string' ? key : key.url);
    return Promise.resolve({
      match: async (key: string) => {
        const kept = entries.get(key);
        return kept && new Response(kept.body.slice(0), { headers: kept.headers });
      },
      put: async (key: string, response: Response) => {
        const body = await response.arrayBuffer();
        if (!entries.has(key) && entries.size >= this.room) {
          throw new DOMException('no room', 'QuotaExceededError');
        }
        entries.set(key, { body, headers: response.headers });
      },
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      delete: async (key: string | Request) => entries.delete(urlOf(key)),
    });
  }
}

export interface ServedVersion {
  edition: Edition;
  texts: Record<string, string>;
  /** By the address under the course: what is in a pack, and the first file that it was made for. */
  packs: Map<string, { bytes: Buffer; path: string }>;
}

/** A version of the course: its files, as path and text. */
export function servedVersion(texts: Record<string, string>): ServedVersion {
  const built = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const { packs, files, contents } = packFiles(built);
  const version = versionOf(built);
  const served = packs.map(([hash], place) => {
    const path = files.find(([, runs]) => runs[0] === place)?.[0] ?? '';
    return [`offline/${hash}.pack`, { bytes: contents.get(hash) ?? Buffer.of(), path }] as const;
  });
  return { edition: { version, builtAt: '2026-11-25', packs, files }, texts, packs: new Map(served) };
}

/** A server, a device and the keeper between them. */
export function device(first: Record<string, string>) {
  const caches = new MemoryCaches();
  const at = {
    now: 1_000_000,
    server: servedVersion(first),
    isOnline: true,
    /** Answers in place of the server, for a page or for the pack of a file, where it has something to say. */
    spoil: undefined as ((path: string, tries: number) => Response | Error | undefined) | undefined,
    asked: [] as string[],
    open: [] as string[],
    words: [] as OfflineWord[],
    status: undefined as OfflineStatus | undefined,
    isSavingData: false,
    waits: [] as number[],
  };
  const tries = new Map<string, number>();

  const line = async (address: string | { url: string }): Promise<Response> => {
    const url = new URL(typeof address === 'string' ? address : address.url);
    const asked = url.pathname.slice('/course/'.length).replace(/(^|\/)$/, '$1index.html');
    const pack = at.server.packs.get(asked);
    const path = pack?.path ?? asked;
    at.asked.push(path);
    tries.set(path, (tries.get(path) ?? 0) + 1);
    if (!at.isOnline) throw new TypeError('no network');
    const spoilt = at.spoil?.(path, tries.get(path) ?? 0);
    if (spoilt instanceof Error) throw spoilt;
    if (spoilt) return spoilt;
    if (path === editionFile) return Response.json(at.server.edition);
    if (pack) return new Response(new Uint8Array(pack.bytes));
    const text = at.server.texts[path];
    return text === undefined ? new Response('not here', { status: 404 }) : new Response(text);
  };

  const start = () =>
    new CourseKeeper({
      scope,
      caches: caches as unknown as CacheStorage,
      line: line as unknown as typeof fetch,
      now: () => at.now,
      wait: async (ms) => void at.waits.push(ms),
      isSavingData: () => at.isSavingData,
      openPages: async () => at.open,
      say: async (word) => void at.words.push(word),
      tell: (status) => (at.status = status),
    });
  return { at, caches, line: line as unknown as typeof fetch, start };
}
