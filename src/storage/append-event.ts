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
  const change = db.transaction(['profiles', 'events'], 'readwrite', { durability: 'strict' });
  const row = await change.objectStore('profiles').get(profile);
  const fault =
    !row || (row.lock?.id ?? '') !== codec.lock ? 'InvalidStateError' : areCounts(row) ? '' : 'DataError';
  if (!row || fault) {
    change.abort();
    await change.done.catch(() => {});
    throw new DOMException(`Profile ${profile} can't be written to`, fault);
  }
  const events = rests.map((rest) => {
    row.lamport = Math.min(row.lamport + 1, highestCount);
    return { ...rest, device: row.device, seq: ++row.seq, lamport: row.lamport } as LearningEvent;
  });
  const writes = events.map(({ id, device, seq, lamport }, n) => {
    const numbers = { id, device, seq, lamport };
    return change
      .objectStore('events')
      .add({ profile, place: ++row.place, v: recordVersion, ...numbers, body: bodies[n] ?? '' });
  });
  const put = change.objectStore('profiles').put(row);
  const settled = await Promise.allSettled([...writes, put, change.done]);
  const faults = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as DOMException] : []));
  // Where one request fails the others say AbortError, and so may the transaction.
  if (faults.length) throw change.error ?? faults.find(({ name }) => name !== 'AbortError') ?? faults[0];
  return events;
}

function areCounts({ seq, lamport, place }: { seq: number; lamport: number; place: number }): boolean {
  return [seq, lamport, place].every(Number.isSafeInteger);
}
