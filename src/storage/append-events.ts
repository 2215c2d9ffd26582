import type { LearningEvent } from '../domain/record/event.ts';
import { recordVersion } from '../domain/record/migrations.ts';
import { highestCount } from '../domain/record/parse-event.ts';
import type { Session } from './session.ts';

/**
 * Writes events with the next numbers of this device and profile, all or none, and returns them as
 * written once the browser says that they are on disk. Two tabs take turns, so no number is given twice.
 * Throws a DOMException where nothing was written: InvalidStateError where the profile was removed, locked
 * or unlocked meanwhile, or the connection is gone; DataError where its counters are damaged.
 */
export async function appendEvents(
  session: Session,
  drafts: readonly LearningEvent[],
): Promise<LearningEvent[]> {
  const { db, codec } = session;
  const profile = session.profile.id;
  // Sealing can't wait inside a transaction, so the numbers given out there lie outside the box.
  const rests = drafts.map(({ device: _device, seq: _seq, lamport: _lamport, ...rest }) => ({
    ...rest,
    profile,
  }));
  const bodies = await Promise.all(rests.map((rest) => codec.seal(JSON.stringify(rest))));
  const change = db.change('profiles', 'events');
  const row = await change.get('profiles', profile);
  const isOurs = row && (row.lock?.id ?? '') === codec.lock;
  if (!isOurs) return change.refuse('InvalidStateError', `Profile ${profile} has changed`);
  if (!areCounts(row)) return change.refuse('DataError', `Profile ${profile} has lost count`);
  const events = rests.map((rest, n) => {
    row.lamport = Math.min(row.lamport + 1, highestCount);
    const numbers = { device: row.device, seq: ++row.seq, lamport: row.lamport };
    change.add('events', {
      profile,
      place: ++row.place,
      v: recordVersion,
      id: rest.id,
      ...numbers,
      body: bodies[n] ?? '',
    });
    return { ...rest, ...numbers } as LearningEvent;
  });
  change.put('profiles', row);
  await change.done;
  return events;
}

function areCounts({ seq, lamport, place }: { seq: number; lamport: number; place: number }): boolean {
  return [seq, lamport, place].every(Number.isSafeInteger);
}
