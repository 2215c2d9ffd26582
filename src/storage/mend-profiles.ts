import { newProfile } from './own-identity.ts';
import { rowsOf } from './database-schema.ts';
import type { Database } from './database.ts';
import type { RandomBytes } from './new-id.ts';

/**
 * Gives back a row to every profile that has events and none, and counters that are beyond its events to
 * every profile. Counting own events starts again at 1 under a new device name, so no number is given twice.
 * A sealed event without its profile's row stays as it is: the key to it is lost.
 */
export async function mendProfiles(db: Database, random: RandomBytes, now: () => number): Promise<void> {
  const change = db.change('profiles', 'events', 'segments');
  const keys = [...(await change.getAllKeys('events')), ...(await change.getAllKeys('segments'))];
  for (const id of new Set(keys.map(([profile]) => profile))) {
    const fresh = newProfile(id, '', random, now);
    const row = (await change.get('profiles', id)) ?? fresh;
    const rows = await change.getAll('events', rowsOf(id));
    const packed = await change.getAll('segments', rowsOf(id));
    const place = highest([...rows.map((each) => each.place), ...packed.map(({ to }) => to)]);
    const lamport = highest([row.lamport, ...[...rows, ...packed].map((each) => each.lamport)]);
    change.put('profiles', { ...fresh, ...row, device: fresh.device, seq: 0, place, lamport });
  }
  await change.done;
}

function highest(numbers: number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), 0);
}
