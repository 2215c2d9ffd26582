import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';
import { createKeyring } from '#storage/keyring.ts';
import type { Keyring } from '#storage/keyring.ts';
import { openDatabase } from '#storage/open-database.ts';
import { openProfiles } from '#storage/profiles.ts';
import type { Profiles } from '#storage/profiles.ts';
import { openRecord } from '#storage/record-store.ts';
import type { RecordStore } from '#storage/record-store.ts';
import { Disk } from './disk.ts';

/** Node's own BroadcastChannel can't carry a CryptoKey, as those of browsers can. */
class LocalChannel extends EventTarget {
  static open = new Set<LocalChannel>();
  readonly name: string;
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor(name: string) {
    super();
    this.name = name;
    LocalChannel.open.add(this);
    this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent));
  }

  postMessage(data: unknown): void {
    const others = [...LocalChannel.open].filter((each) => each !== this && each.name === this.name);
    setTimeout(() => {
      for (const other of others)
        if (LocalChannel.open.has(other)) other.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  close(): void {
    LocalChannel.open.delete(this);
  }
}
globalThis.BroadcastChannel = LocalChannel as unknown as typeof BroadcastChannel;

export interface Tab {
  record: RecordStore;
  keyring: Keyring;
  profiles(): Promise<Profiles>;
  close(): void;
}

/** One browser with its storage and its clock. */
export class Device {
  now = Date.UTC(2026, 10, 23, 8);
  readonly factory: IDBFactory;
  #storage: IDBFactory = new FakeFactory();
  #connections = new Set<IDBDatabase>();
  #closing: (() => void)[] = [];

  constructor() {
    this.factory = {
      databases: () => this.#storage.databases(),
      open: (name: string, version?: number) => {
        const request = this.#storage.open(name, version);
        request.addEventListener('success', () => this.#connections.add(request.result));
        return request;
      },
    } as IDBFactory;
  }

  /** The storage itself, past the course. */
  get storage(): IDBFactory {
    return this.#storage;
  }

  async tab(): Promise<Tab> {
    const keyring = createKeyring({ now: () => this.now });
    const env = { indexedDB: this.factory, now: () => this.now, keyring };
    const record = await openRecord(env);
    const close = () => {
      keyring.leave();
      record.close();
    };
    this.#closing.push(close);
    const profiles = async () => {
      const opened = await openProfiles(env);
      this.#closing.push(() => opened.close());
      return opened;
    };
    return { record, keyring, profiles, close };
  }

  async database(): Promise<Disk> {
    const db = await openDatabase(this.factory);
    this.#closing.push(() => db.close());
    return new Disk(db);
  }

  /** Everything that lies on disk, as one text; bytes as Latin-1. */
  async disk(): Promise<string> {
    const rows = await (await this.database()).everything();
    return JSON.stringify(rows, (_key, value: unknown) => {
      if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
      return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
    });
  }

  /** The browser's data are cleared while pages are open. */
  wipe(): void {
    this.#storage = new FakeFactory();
    for (const connection of this.#connections) forceCloseDatabase(connection as never);
    this.#connections.clear();
  }

  shutDown(): void {
    for (const close of this.#closing.splice(0)) close();
  }
}

/** true once the page knows that its profile has a passphrase, and holds the key. */
export function isSealed({ record }: Tab): Promise<boolean> {
  return record.withKeeper?.(async ({ session }) => Boolean(session?.codec.lock)) ?? Promise.resolve(false);
}

export const openLesson = {
  type: 'lesson.opened',
  about: { module: 'methadone', lesson: 'once-a-day' },
} as const;

export function note(text: string) {
  return {
    type: 'scenario.noted',
    about: { scenario: 'target', run: 'r1' },
    data: { text, kind: 'note' },
  } as const;
}

/** Until what another tab set off has happened; fails the test after two seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It never came to hold: ${holds}`);
}
