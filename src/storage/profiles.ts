import type { Database } from './database.ts';
import { databaseName } from './database-schema.ts';
import type { ProfileLock, ProfileRow } from './database-schema.ts';
import { plainCodec } from './held.ts';
import type { Codec } from './held.ts';
import { tidyRecord } from './keep-aside.ts';
import { pageKeyring } from './keyring.ts';
import { newId } from './new-id.ts';
import { openDatabase } from './open-database.ts';
import { newProfile, readIdentity } from './own-identity.ts';
import { changeLock, makeLock, openLock } from './passphrase.ts';
import type { OpenLock } from './passphrase.ts';
import { removeProfile } from './remove-profile.ts';
import { resealProfile } from './reseal-profile.ts';
import { askedOf, sealedCodec } from './sealed-codec.ts';
import { clockOf, randomOf } from './session.ts';
import type { RecordEnvironment } from './session.ts';

export interface ProfileSummary {
  id: string;
  /** Readable though the profile is locked: it has to be found in the list. Empty until its owner names it. */
  name: string;
  createdAt: string;
  current: boolean;
  hasPassphrase: boolean;
  /** true where it has no passphrase, or this page holds its key. */
  unlocked: boolean;
  idleMinutes?: number;
  /** How many events it holds. */
  events: number;
  /** After how many events since the last backup to be reminded of the next. */
  remindAfter: number;
}

/** After how many minutes without a sign of life a locked profile locks itself, until its owner says otherwise. */
export const usualIdleMinutes = 10;

/**
 * The profiles of this browser. After each change every open tab looks again (RecordStore tells its
 * subscribers). A passphrase that is forgotten can't be recovered: say so before one is set.
 */
export class Profiles {
  readonly #db: Database;
  readonly #env: RecordEnvironment;
  readonly #tabs = new BroadcastChannel(databaseName);

  /** Use openProfiles. */
  constructor(db: Database, env: RecordEnvironment) {
    this.#db = db;
    this.#env = env;
  }

  get #keyring() {
    return this.#env.keyring ?? pageKeyring();
  }

  async list(): Promise<ProfileSummary[]> {
    const rows = await this.#db.read('profiles').getAll('profiles');
    const current = await this.#current();
    return rows.map(({ id, name, createdAt, lock, place, remindAfter }) => ({
      ...{
        id,
        name,
        createdAt,
        remindAfter,
        events: place,
        current: id === current,
        hasPassphrase: lock !== undefined,
      },
      unlocked: !lock || this.#keyring.key(lock.id) !== undefined,
      ...(lock && { idleMinutes: lock.idleMinutes }),
    }));
  }

  /** A new profile, not in use yet. With a passphrase nothing of it is ever readable on disk. */
  async create(name: string, passphrase?: string): Promise<string> {
    const random = randomOf(this.#env);
    const row = newProfile(newId(random), tidyName(name), random, clockOf(this.#env));
    if (passphrase) row.lock = (await makeLock(passphrase, usualIdleMinutes, random)).lock;
    const change = this.#db.change('profiles');
    change.add('profiles', row);
    await change.done;
    this.#changed();
    return row.id;
  }

  /** Takes a profile into use in every tab. The one used before is locked, if it can be. */
  async use(id: string): Promise<void> {
    await this.#row(id);
    this.#keyring.lockEverywhere();
    await this.#setCurrent(id);
    this.#changed();
  }

  /** Unlocks a profile and takes it into use; false for a wrong passphrase. */
  async unlock(id: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const key = lock && (await openLock(lock, passphrase));
    if (!lock || !key) return false;
    await this.#setCurrent(id);
    await this.#hold(id, { lock, key });
    return true;
  }

  /** Locks what is unlocked, in every tab. A key that is on its way to another page opens nothing any more. */
  async lock(): Promise<void> {
    this.#keyring.lockEverywhere();
    const current = await this.#current();
    if (current) await this.#update(current, ({ lock }) => void (lock && lock.epoch++));
    this.#changed();
  }

  rename(id: string, name: string): Promise<void> {
    return this.#update(id, (row) => void (row.name = tidyName(name)));
  }

  /** Seals the profile's whole record. It stays unlocked. Throws an InvalidStateError where it has a passphrase. */
  async addPassphrase(id: string, passphrase: string): Promise<void> {
    const made = await makeLock(passphrase, usualIdleMinutes, randomOf(this.#env));
    await this.#reseal(
      id,
      plainCodec,
      sealedCodec(made.lock.id, () => made.key),
      made.lock,
    );
    await this.#hold(id, made);
  }

  /** false where the old passphrase is wrong. Other tabs stay unlocked. */
  async changePassphrase(id: string, old: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const made = lock && (await changeLock(lock, old, passphrase, randomOf(this.#env)));
    if (!made) return false;
    await this.#update(id, (row) => void (row.lock = made.lock));
    await this.#hold(id, made);
    return true;
  }

  /** Makes the record readable on disk again; false where the passphrase is wrong. */
  async removePassphrase(id: string, passphrase: string): Promise<boolean> {
    const { lock } = await this.#row(id);
    const key = lock && (await openLock(lock, passphrase));
    if (!lock || !key) return false;
    await this.#reseal(
      id,
      sealedCodec(lock.id, () => key),
      plainCodec,
    );
    this.#keyring.lockEverywhere();
    this.#changed();
    return true;
  }

  /** 1 minute to 8 hours. */
  setIdleMinutes(id: string, minutes: number): Promise<void> {
    const within = Math.min(Math.max(Math.round(minutes), 1), 480);
    return this.#update(id, ({ lock }) => void (lock && (lock.idleMinutes = within)));
  }

  /** In events; 0 never reminds. */
  setReminder(id: string, events: number): Promise<void> {
    return this.#update(id, (row) => void (row.remindAfter = Math.max(0, Math.round(events))));
  }

  /** Removes a profile for good. Offer a backup first. */
  async remove(id: string): Promise<void> {
    await removeProfile(this.#db, id);
    await readIdentity(this.#db, randomOf(this.#env), clockOf(this.#env));
    this.#changed();
  }

  close(): void {
    this.#tabs.close();
    this.#db.close();
  }

  /** Only the profile in use is ever unlocked. */
  async #hold(profile: string, { lock, key }: OpenLock): Promise<void> {
    const held = { ...askedOf(profile, lock), key, activeAt: clockOf(this.#env)() };
    if ((await this.#current()) === profile) this.#keyring.hold(held);
    this.#changed();
  }

  async #reseal(id: string, from: Codec, to: Codec, lock?: ProfileLock): Promise<void> {
    const profile = await this.#row(id);
    if ((profile.lock?.id ?? '') !== from.lock)
      throw new DOMException('The profile has changed', 'InvalidStateError');
    await tidyRecord({ db: this.#db, profile, codec: from }, clockOf(this.#env));
    await resealProfile(this.#db, id, from, to, lock);
  }

  #current(): Promise<string | undefined> {
    return this.#db.read('meta').get('meta', 'current');
  }

  async #setCurrent(id: string): Promise<void> {
    const change = this.#db.change('meta');
    change.put('meta', id, 'current');
    await change.done;
  }

  #changed(): void {
    this.#tabs.postMessage({ kind: 'profile' });
  }

  async #row(id: string): Promise<ProfileRow> {
    const row = await this.#db.read('profiles').get('profiles', id);
    if (!row) throw new DOMException(`There is no profile ${id}`, 'NotFoundError');
    return row;
  }

  async #update(id: string, change: (row: ProfileRow) => void): Promise<void> {
    const writing = this.#db.change('profiles');
    const row = await writing.get('profiles', id);
    if (row) {
      change(row);
      writing.put('profiles', row);
    }
    await writing.done;
    this.#changed();
  }
}

/** Rejects with a DOMException where there is no storage (see storageFaultOf). */
export async function openProfiles(env: RecordEnvironment = {}): Promise<Profiles> {
  const db = await openDatabase(env.indexedDB ?? indexedDB);
  await readIdentity(db, randomOf(env), clockOf(env));
  return new Profiles(db, env);
}

function tidyName(name: string): string {
  return name.normalize('NFC').trim().slice(0, 100);
}
