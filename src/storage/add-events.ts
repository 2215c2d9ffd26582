import type { LearningEvent } from '../domain/record/event.ts';
import { recordVersion } from '../domain/record/migrations.ts';
import type { SegmentRow } from './database-schema.ts';
import type { Session } from './session.ts';

export const segmentSize = 2000;

/**
 * Adds events that have their numbers already (from a backup, or from memory), packed into segments, in one
 * transaction. The caller leaves out those that the record holds. Throws a DOMException, InvalidStateError
 * where the profile was removed, locked or unlocked meanwhile; nothing was written then. Returns the
 * place of the last.
 */
export async function addEvents(session: Session, events: readonly LearningEvent[]): Promise<number> {
  const { db, codec } = session;
  const profile = session.profile.id;
  const packs = await packEvents(events, codec.seal);
  const change = db.change('profiles', 'segments');
  const row = await change.get('profiles', profile);
  const isOurs = row && (row.lock?.id ?? '') === codec.lock;
  if (!isOurs) return change.refuse('InvalidStateError', `Profile ${profile} has changed`);
  for (const { count, lamport, body } of packs) {
    const from = row.place + 1;
    row.place += count;
    row.lamport = Math.max(row.lamport, lamport);
    change.add('segments', { profile, from, to: row.place, v: recordVersion, lamport, body });
  }
  change.put('profiles', row);
  await change.done;
  return row.place;
}

type Pack = Pick<SegmentRow, 'lamport' | 'body'> & { count: number };

async function packEvents(events: readonly LearningEvent[], seal: Session['codec']['seal']): Promise<Pack[]> {
  const packs: Promise<Pack>[] = [];
  for (let at = 0; at < events.length; at += segmentSize) {
    const pack = events.slice(at, at + segmentSize);
    const lamport = pack.reduce((highest, event) => Math.max(highest, event.lamport), 0);
    packs.push(seal(JSON.stringify(pack)).then((body) => ({ count: pack.length, lamport, body })));
  }
  return Promise.all(packs);
}
