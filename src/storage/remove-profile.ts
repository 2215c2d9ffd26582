import { rowsOf } from './database-schema.ts';
import type { Database } from './open-database.ts';

/** Removes a profile and all that it held, what lies aside included. Nothing of it can be got back. */
export async function removeProfile(db: Database, profile: string): Promise<void> {
  const stores = ['meta', 'profiles', 'events', 'segments', 'checkpoints', 'aside'] as const;
  const change = db.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const name of ['events', 'segments', 'checkpoints'] as const)
    void change.objectStore(name).delete(rowsOf(profile));
  const aside = change.objectStore('aside');
  for (let row = await aside.openCursor(); row; row = await row.continue()) {
    if (row.value.profile === profile) void row.delete();
  }
  await change.objectStore('profiles').delete(profile);
  const meta = change.objectStore('meta');
  if ((await meta.get('current')) === profile) {
    const [other] = await change.objectStore('profiles').getAllKeys();
    await (other ? meta.put(other, 'current') : meta.delete('current'));
  }
  await change.done;
}
