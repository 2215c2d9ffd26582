import type { ProfileRow } from './database-schema.ts';
import type { Database } from './database.ts';
import type { RandomBytes } from './new-id.ts';
import { newId } from './new-id.ts';

export interface Identity {
  /** This database's random name: another one means that the data were wiped. */
  born: string;
  profile: ProfileRow;
}

/** The profile in use; it is made at the first visit, by one tab alone. */
export async function readIdentity(db: Database, random: RandomBytes, now: () => number): Promise<Identity> {
  const found = await find(db);
  if (found) return found;
  if (await db.read('events').count('events'))
    await (await import('./mend-profiles.ts')).mendProfiles(db, random, now);
  return make(db, newProfile(newId(random), '', random, now), newId(random));
}

/** A profile without events. Reminds of a backup after every 200. */
export function newProfile(id: string, name: string, random: RandomBytes, now: () => number): ProfileRow {
  const createdAt = new Date(now()).toISOString();
  const counters = { seq: 0, lamport: 0, place: 0, backedUp: 0, remindAfter: 200 };
  return { id, name, createdAt, device: newId(random), ...counters };
}

async function find(db: Database): Promise<Identity | undefined> {
  const reading = db.read('meta', 'profiles');
  const [born, current] = await Promise.all([reading.get('meta', 'born'), reading.get('meta', 'current')]);
  const profile = current ? await reading.get('profiles', current) : undefined;
  return born && profile ? { born, profile } : undefined;
}

async function make(db: Database, fresh: ProfileRow, name: string): Promise<Identity> {
  const change = db.change('meta', 'profiles');
  const born = (await change.get('meta', 'born')) ?? name;
  const current = await change.get('profiles', (await change.get('meta', 'current')) ?? '');
  const profile = current ?? (await change.getAll('profiles'))[0] ?? fresh;
  change.put('meta', born, 'born');
  change.put('meta', profile.id, 'current');
  change.put('profiles', profile);
  await change.done;
  return { born, profile };
}
