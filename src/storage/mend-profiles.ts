import { newProfile } from './own-identity.ts';
import { rowsOf } from './database-schema.ts';
import type { Database } from './open-database.ts';
import type { RandomBytes } from './new-id.ts';

/**
 * Gives back a row to every profile that has events and none, and counters that are beyond its events to
 * every profile. Counting own events starts again at 1 under a new device name, so no number is given twice.
 * A sealed event without its profile's row stays as it is: the key to it is lost.
 */
export async function mendProfiles(db: Database, random: RandomBytes, now: () => number): Promise<void> {
  const change = db.transaction(['profiles', 'events', 'segments'], 'readwrite', { durability: 'strict' });
  const [profiles, events, segments] = ['profiles', 'events', 'segments'] as const;
  const eventKeys = await change.objectStore(events).getAllKeys();
  const segmentKeys = await change.objectStore(segments).getAllKeys();
  for (const id of new Set([...eventKeys, ...segmentKeys].map(([profile]) => profile))) {
    const fresh = newProfile(id, '', random, now);
    const row = (await change.objectStore(profiles).get(id)) ?? fresh;
    const rows = await change.objectStore(events).getAll(rowsOf(id));
    const packed = await change.objectStore(segments).getAll(rowsOf(id));
    const place = highest([...rows.map((each) => each.place), ...packed.map(({ to }) => to)]);
    const lamport = highest([row.lamport, ...[...rows, ...packed].map((each) => each.lamport)]);
    await change
      .objectStore(profiles)
      .put({ ...fresh, ...row, device: fresh.device, seq: 0, place, lamport });
  }
  await change.done;
}

function highest(numbers: number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), 0);
}
