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
  if ((await db.count('events', rowsOf(profile))) < segmentSize + keptSingle) return false;
  const rows = await db.getAll('events', rowsOf(profile), segmentSize);
  const parts = await Promise.all(rows.map((row) => readRow(row, codec)));
  const events: LearningEvent[] = parts.flatMap(({ good }) => good);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || events.length !== rows.length) return false;
  const lamport = events.reduce((highest, event) => Math.max(highest, event.lamport), 0);
  const body = await codec.seal(JSON.stringify(events));
  const range = IDBKeyRange.bound([profile, first.place], [profile, last.place]);
  const change = db.transaction(['profiles', 'events', 'segments'], 'readwrite', { durability: 'strict' });
  const row = await change.objectStore('profiles').get(profile);
  const still = await change.objectStore('events').count(range);
  if (!row || (row.lock?.id ?? '') !== codec.lock || still !== rows.length) {
    change.abort();
    await change.done.catch(() => {});
    return false;
  }
  void change
    .objectStore('segments')
    .add({ profile, from: first.place, to: last.place, v: recordVersion, lamport, body });
  void change.objectStore('events').delete(range);
  await change.done;
  return true;
}
