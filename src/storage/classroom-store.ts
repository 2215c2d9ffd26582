import { readClass } from '../domain/classroom/class.ts';
import type { Class, KeptSubmission } from '../domain/classroom/class.ts';
import { openClassDatabase } from './classroom-database.ts';
import type { ClassDatabase } from './classroom-database.ts';
import { classKeyring, codecOfClass, resealClass } from './classroom-lock.ts';
import { classDatabaseName, rowsOfClass } from './classroom-schema.ts';
import type { ClassRow } from './classroom-schema.ts';
import { plainCodec } from './held.ts';
import type { Codec } from './held.ts';
import type { Keyring } from './keyring.ts';
import { newId } from './new-id.ts';
import { changeLock, makeLock, openLock } from './passphrase.ts';
import type { OpenLock } from './passphrase.ts';
import { askedOf, sealedCodec } from './sealed-codec.ts';
import { clockOf, randomOf } from './session.ts';
import type { RecordEnvironment } from './session.ts';

export interface ClassSummary {
  id: string;
  name: string;
  createdAt: string;
  /** How many learners it has, leavers left out. */
  learners: number;
  archivedAt?: string;
  hasPassphrase: boolean;
  /** true where it has no passphrase, or an open page holds its key. */
  unlocked: boolean;
}

/** After how many minutes without a sign of life a class locks itself. */
const idleMinutes = 10;

/**
 * The classes on this device. Every promise that reads or writes a class rejects with a LockedError while the class is
 * locked, with a NotFoundError where there is none, and with a DOMException of IndexedDB where storage fails.
 */
export class ClassroomStore {
  readonly #db: ClassDatabase;
  readonly #env: RecordEnvironment;
  readonly #keyring: Keyring;
  readonly #tabs = new BroadcastChannel(classDatabaseName);
  readonly #listeners = new Set<() => void>();

  /** Use openClassroom. */
  constructor(db: ClassDatabase, env: RecordEnvironment) {
    this.#db = db;
    this.#env = env;
    this.#keyring = env.keyring ?? classKeyring();
    this.#tabs.onmessage = ({ data }) => {
      if (['class', 'lock'].includes(data?.kind)) for (const listener of this.#listeners) listener();
    };
  }

  /** Calls back when a class was changed or locked, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async list(): Promise<ClassSummary[]> {
    const rows = await this.#db.read('classes').getAll('classes');
    return Promise.all(
      rows.map(async (row) => ({
        ...{ id: row.id, name: row.name, createdAt: row.createdAt, learners: row.learners },
        ...(row.archivedAt && { archivedAt: row.archivedAt }),
        hasPassphrase: row.lock !== undefined,
        unlocked: await codecOfClass(row, this.#keyring).then(
          () => true,
          () => false,
        ),
      })),
    );
  }

  /** With a passphrase nothing of it but its name and dates is ever readable on disk. */
  async create(name: string, passphrase?: string): Promise<string> {
    const random = randomOf(this.#env);
    const id = newId(random);
    const createdAt = new Date(clockOf(this.#env)()).toISOString();
    const lists = { groups: [], learners: [], assignments: [] };
    await this.add({ v: 1, course: 'cau-noi', id, name, createdAt, ...lists }, [], passphrase);
    return id;
  }

  /** A whole class, such as one out of a file. Throws a ConstraintError where one is here under its id. */
  async add(of: Class, submissions: readonly KeptSubmission[], passphrase?: string): Promise<void> {
    const made = passphrase ? await makeLock(passphrase, idleMinutes, randomOf(this.#env)) : undefined;
    const codec = made ? sealedCodec(made.lock.id, () => made.key) : plainCodec;
    const row: ClassRow = {
      ...(await rowOf(of, codec)),
      edition: 1,
      ...(made && { lock: made.lock }),
    };
    const sealed = await sealSubmissions(of.id, submissions, codec);
    const change = this.#db.change('classes', 'submissions');
    change.add('classes', row);
    for (const each of sealed) change.put('submissions', each);
    await change.done;
    if (made) this.#hold(of.id, made);
    this.#changed();
  }

  async read(id: string): Promise<Class> {
    const row = await this.#row(id);
    const codec = await codecOfClass(row, this.#keyring);
    return parseClass(await codec.open(row.body));
  }

  /** Starts over where another tab changed it meanwhile, so `change` may run more than once. Returns it as written. */
  async update(id: string, change: (of: Class) => Class): Promise<Class> {
    for (;;) {
      const row = await this.#row(id);
      const codec = await codecOfClass(row, this.#keyring);
      const changed = change(parseClass(await codec.open(row.body)));
      const read = readClass(changed);
      if (!read.ok) throw new TypeError(read.detail);
      const next = await rowOf(changed, codec);
      const writing = this.#db.change('classes');
      const now = await writing.get('classes', id);
      const isSame = now?.edition === row.edition;
      if (isSame) writing.put('classes', { ...next, edition: row.edition + 1, ...lockOf(now) });
      await writing.done;
      if (!isSame) continue;
      this.#changed();
      return changed;
    }
  }

  /** Keeps files. One that is here already, by its checksum, is put in the place of the old one. */
  async keepSubmissions(id: string, submissions: readonly KeptSubmission[]): Promise<void> {
    const row = await this.#row(id);
    const codec = await codecOfClass(row, this.#keyring);
    const sealed = await sealSubmissions(id, submissions, codec);
    const change = this.#db.change('classes', 'submissions');
    const now = await change.get('classes', id);
    if ((now?.lock?.id ?? '') !== codec.lock)
      return change.refuse('InvalidStateError', 'The class has changed');
    for (const each of sealed) change.put('submissions', each);
    await change.done;
    this.#changed();
  }

  async submissions(id: string): Promise<KeptSubmission[]> {
    const codec = await codecOfClass(await this.#row(id), this.#keyring);
    const rows = await this.#db.read('submissions').getAll('submissions', rowsOfClass(id));
    return Promise.all(rows.map(async ({ body }) => JSON.parse(await codec.open(body)) as KeptSubmission));
  }

  /** One of them, so that a thousand need not be read at once. */
  async submission(id: string, checksum: string): Promise<KeptSubmission | undefined> {
    const codec = await codecOfClass(await this.#row(id), this.#keyring);
    const row = await this.#db.read('submissions').get('submissions', [id, checksum]);
    return row && (JSON.parse(await codec.open(row.body)) as KeptSubmission);
  }

  /** Their checksums: to be asked also where the class is locked. */
  async kept(id: string): Promise<string[]> {
    const keys = await this.#db.read('submissions').getAllKeys('submissions', rowsOfClass(id));
    return keys.map(([, checksum]) => checksum);
  }

  async dropSubmissions(id: string, checksums: readonly string[]): Promise<void> {
    const change = this.#db.change('submissions', 'derived');
    for (const checksum of checksums) change.delete('submissions', [id, checksum]);
    change.delete('derived', rowsOfClass(id));
    await change.done;
    this.#changed();
  }

  /** Plain JSON that was worked out from the class; undefined where it is not there in this version. */
  async readDerived(id: string, name: string, version: number): Promise<unknown> {
    const codec = await codecOfClass(await this.#row(id), this.#keyring);
    const row = await this.#db.read('derived').get('derived', [id, name]);
    return row?.v === version ? (JSON.parse(await codec.open(row.body)) as unknown) : undefined;
  }

  async keepDerived(id: string, name: string, version: number, derived: unknown): Promise<void> {
    const codec = await codecOfClass(await this.#row(id), this.#keyring);
    const body = await codec.seal(JSON.stringify(derived));
    const change = this.#db.change('classes', 'derived');
    const now = await change.get('classes', id);
    // The class may have been locked or deleted since: nothing readable may come back.
    if (now && (now.lock?.id ?? '') === codec.lock)
      change.put('derived', { class: id, name, v: version, body });
    await change.done;
  }

  /** false for a wrong passphrase. */
  async unlock(id: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const key = lock && (await openLock(lock, passphrase));
    if (!lock || !key) return false;
    this.#hold(id, { lock, key });
    this.#changed();
    return true;
  }

  /** Locks whatever class is open, in every tab: a key that is on its way opens nothing any more. */
  async lock(): Promise<void> {
    this.#keyring.lockEverywhere();
    const change = this.#db.change('classes');
    for (const row of await change.getAll('classes')) {
      if (row.lock) change.put('classes', { ...row, lock: { ...row.lock, epoch: row.lock.epoch + 1 } });
    }
    await change.done;
    this.#changed();
  }

  /** Seals all of the class. It stays open. Throws an InvalidStateError where it has a passphrase. */
  async addPassphrase(id: string, passphrase: string): Promise<void> {
    const made = await makeLock(passphrase, idleMinutes, randomOf(this.#env));
    const to = sealedCodec(made.lock.id, () => made.key);
    await resealClass(this.#db, id, plainCodec, to, made.lock);
    this.#hold(id, made);
    this.#changed();
  }

  /** false where the old passphrase is wrong. */
  async changePassphrase(id: string, old: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const made = lock && (await changeLock(lock, old, passphrase, randomOf(this.#env)));
    if (!made) return false;
    const change = this.#db.change('classes');
    const row = await change.get('classes', id);
    if (row) change.put('classes', { ...row, lock: made.lock });
    await change.done;
    this.#hold(id, made);
    this.#changed();
    return true;
  }

  /** Makes the class readable on disk again; false where the passphrase is wrong. */
  async removePassphrase(id: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const key = lock && (await openLock(lock, passphrase));
    if (!lock || !key) return false;
    const from = sealedCodec(lock.id, () => key);
    await resealClass(this.#db, id, from, plainCodec, undefined);
    this.#changed();
    return true;
  }

  /** Removes a class and every file in it for good. Works on a locked class too. */
  async remove(id: string): Promise<void> {
    const change = this.#db.change('classes', 'submissions', 'derived');
    change.delete('classes', id);
    change.delete('submissions', rowsOfClass(id));
    change.delete('derived', rowsOfClass(id));
    await change.done;
    this.#changed();
  }

  close(): void {
    this.#tabs.close();
    this.#db.close();
  }

  #hold(id: string, { lock, key }: OpenLock): void {
    this.#keyring.hold({ ...askedOf(id, lock), key, activeAt: clockOf(this.#env)() });
  }

  #changed(): void {
    this.#tabs.postMessage({ kind: 'class' });
    for (const listener of this.#listeners) listener();
  }

  async #row(id: string): Promise<ClassRow> {
    const row = await this.#db.read('classes').get('classes', id);
    if (!row) throw new DOMException(`There is no class ${id}`, 'NotFoundError');
    return row;
  }
}

/** Rejects with a DOMException where there is no storage. */
export async function openClassroom(env: RecordEnvironment = {}): Promise<ClassroomStore> {
  return new ClassroomStore(await openClassDatabase(env.indexedDB ?? indexedDB), env);
}

async function rowOf(of: Class, codec: Codec): Promise<Omit<ClassRow, 'edition' | 'lock'>> {
  const { id, name, createdAt, learners, archivedAt } = of;
  return {
    ...{ id, name, createdAt, learners: learners.filter(({ left }) => !left).length },
    ...(archivedAt && { archivedAt }),
    body: await codec.seal(JSON.stringify(of)),
  };
}

const lockOf = ({ lock }: ClassRow) => (lock ? { lock } : {});

function sealSubmissions(id: string, submissions: readonly KeptSubmission[], codec: Codec) {
  return Promise.all(
    submissions.map(async (submission) => ({
      class: id,
      checksum: submission.checksum,
      body: await codec.seal(JSON.stringify(submission)),
    })),
  );
}

/** What this store wrote, read back. Throws a DataError where it is damaged: it stays as it is. */
function parseClass(text: string): Class {
  const read = readClass(JSON.parse(text) as unknown);
  if (!read.ok) throw new DOMException(read.detail, 'DataError');
  return read.class;
}
