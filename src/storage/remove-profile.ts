import type { Database } from './database.ts';
import { rowsOf } from './database-schema.ts';

/** Removes a profile and all that it held, what lies aside included. Nothing of it can be got back. */
export async function removeProfile(db: Database, profile: string): Promise<void> {
  const change = db.change('meta', 'profiles', 'events', 'segments', 'checkpoints', 'aside');
  for (const store of ['events', 'segments', 'checkpoints'] as const) change.delete(store, rowsOf(profile));
  const [aside, keys] = await Promise.all([change.getAll('aside'), change.getAllKeys('aside')]);
  keys.filter((_key, n) => aside[n]?.profile === profile).forEach((key) => change.delete('aside', key));
  change.delete('profiles', profile);
  if ((await change.get('meta', 'current')) === profile) {
    const [other] = await change.getAllKeys('profiles');
    if (other) change.put('meta', other, 'current');
    else change.delete('meta', 'current');
  }
  await change.done;
}
