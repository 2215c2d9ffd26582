import type { LearningEvent } from '../domain/record/event.ts';
import { recordVersion } from '../domain/record/migrations.ts';
import { segmentSize } from './add-events.ts';
import { rowsOf } from './database-schema.ts';
import { readRow } from './read-record.ts';
import type { Session } from './session.ts';

/** So many of the newest events always stay single. */
const keptSingle = 500;

/**
 * Packs the oldest single events into segments of 2,000, once there are enough. Each moves in one
 * transaction, so it is in one place or in the other. Events that can't be read stay where they are.
 */
export async function packEvents(session: Session): Promise<void> {
  while (await packOne(session));
}

async function packOne({ db, profile: { id: profile }, codec }: Session): Promise<boolean> {
  if ((await db.read('events').count('events', rowsOf(profile))) < segmentSize + keptSingle) return false;
  const rows = await db.read('events').getAll('events', rowsOf(profile), segmentSize);
  const parts = await Promise.all(rows.map((row) => readRow(row, codec)));
  const events: LearningEvent[] = parts.flatMap(({ good }) => good);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || events.length !== rows.length) return false;
  const lamport = events.reduce((highest, event) => Math.max(highest, event.lamport), 0);
  const body = await codec.seal(JSON.stringify(events));
  const range = IDBKeyRange.bound([profile, first.place], [profile, last.place]);
  const change = db.change('profiles', 'events', 'segments');
  const row = await change.get('profiles', profile);
  const isSame =
    (await change.count('events', range)) === rows.length && (row?.lock?.id ?? '') === codec.lock;
  if (!row || !isSame) return false;
  change.add('segments', { profile, from: first.place, to: last.place, v: recordVersion, lamport, body });
  change.delete('events', range);
  await change.done;
  return true;
}
