import { compareEvents } from '../domain/record/compare-events.ts';
import type { Envelope, LearningEvent } from '../domain/record/event.ts';
import type { Fold } from '../domain/record/fold.ts';
import { readRow } from './read-record.ts';
import type { Session } from './session.ts';

interface Kept<State> {
  /** The last event counted, in the record's order. */
  after: Pick<Envelope, 'lamport' | 'device' | 'seq' | 'id'>;
  state: State;
}

export interface Resumed<State> {
  state: State;
  /** How many events were added to the kept state. */
  added: number;
  after: Kept<State>['after'];
  place: number;
}

/**
 * The state of a fold from its checkpoint and the events that came since. undefined where there is no
 * checkpoint, or it does not serve: made by another version, unreadable, or an event has come in (from
 * another device) that belongs before its end.
 */
export async function resumeFold<State>(
  session: Session,
  fold: Fold<State>,
): Promise<Resumed<State> | undefined> {
  const { db, codec } = session;
  const profile = session.profile.id;
  const reading = db.read('profiles', 'events', 'checkpoints');
  const row = await reading.get('profiles', profile);
  const checkpoint = await reading.get('checkpoints', [profile, fold.name]);
  if (!row || checkpoint?.v !== fold.version) return undefined;
  const since = IDBKeyRange.bound([profile, checkpoint.upTo + 1], [profile, []]);
  const rows = await reading.getAll('events', since);
  if (rows.length !== row.place - checkpoint.upTo) return undefined;
  try {
    const { after, state } = JSON.parse(await codec.open(checkpoint.body)) as Kept<State>;
    const parts = await Promise.all(rows.map((each) => readRow(each, codec)));
    const tail = parts.flatMap(({ good }) => good).sort(compareEvents);
    const first = tail[0];
    if (tail.length !== rows.length || (first && compareEvents(first, after as Envelope) <= 0))
      return undefined;
    return {
      state: fold.add(state, tail),
      added: tail.length,
      after: tail.at(-1) ?? after,
      place: row.place,
    };
  } catch (error) {
    if ((error as Error).name === 'LockedError') throw error;
    return undefined;
  }
}

/** Keeps a state for the next time. Where it can't be written nothing is lost. */
export async function keepCheckpoint<State>(
  session: Session,
  fold: Fold<State>,
  upTo: number,
  last: Kept<State>['after'] | LearningEvent,
  state: State,
): Promise<void> {
  const { lamport, device, seq, id } = last;
  const profile = session.profile.id;
  const body = await session.codec.seal(JSON.stringify({ after: { lamport, device, seq, id }, state }));
  const change = session.db.change('profiles', 'checkpoints');
  const row = await change.get('profiles', profile);
  // The profile may have been locked since: nothing readable may come back.
  if (row && (row.lock?.id ?? '') === session.codec.lock) {
    change.put('checkpoints', { profile, name: fold.name, v: fold.version, upTo, body });
  }
  await change.done;
}
