import type { ProfileRow } from './database-schema.ts';
import { plainCodec } from './held.ts';
import type { Codec } from './held.ts';
import type { Keyring } from './keyring.ts';
import type { RandomBytes } from './new-id.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { readIdentity } from './own-identity.ts';

export interface RecordEnvironment {
  indexedDB?: IDBFactory;
  /** Milliseconds since 1970. */
  now?: () => number;
  random?: RandomBytes;
  /** Where unlocked keys are held; a page has one. */
  keyring?: Keyring;
}

/** An open database and one profile in it that can be read and written. */
export interface Session {
  db: Database;
  /** As it stood when the session began. */
  profile: ProfileRow;
  codec: Codec;
}

/** Without a codec the profile is locked. `born`: see Identity. */
export type FoundSession = Omit<Session, 'codec'> & { born: string; codec?: Codec };

export const clockOf = (env: RecordEnvironment) => env.now ?? Date.now;
export const randomOf = (env: RecordEnvironment): RandomBytes =>
  env.random ?? ((into) => void crypto.getRandomValues(into));

/** Opens the record of the profile in use. Throws a DOMException where there is no storage to open. */
export async function openSession(env: RecordEnvironment): Promise<FoundSession> {
  const db = await openDatabase(env.indexedDB ?? indexedDB);
  try {
    return await findSession(db, env);
  } catch (error) {
    db.close();
    throw error;
  }
}

export async function findSession(db: Database, env: RecordEnvironment): Promise<FoundSession> {
  const { born, profile } = await readIdentity(db, randomOf(env), clockOf(env));
  const { lock, id } = profile;
  const codec = lock
    ? await (await import('./sealed-codec.ts')).findCodec(id, lock, env.keyring)
    : plainCodec;
  return codec ? { db, born, profile, codec } : { db, born, profile };
}
