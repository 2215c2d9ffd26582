import type { Fold } from '../domain/record/fold.ts';
import { keepCheckpoint, resumeFold } from './checkpoint.ts';
import type { RecordKeeper } from './record-keeper.ts';
import type { RecordStore } from './record-store.ts';
import type { Session } from './session.ts';

/** From how many events on a new checkpoint is worth writing. */
const worthKeeping = 100;

/** What a fold makes of the whole record, what is not on disk yet included; from its checkpoint where that serves. */
export async function readFold<State>(record: RecordStore, fold: Fold<State>): Promise<State> {
  const whole = async () => fold.add(fold.start(), await record.events());
  if (!record.withKeeper) return whole();
  const kept = await record.withKeeper(async (keeper) => {
    if (!keeper.session) return undefined;
    const state = await foldOf(keeper, keeper.session, fold).catch(() => undefined);
    return state && { state: fold.add(state, keeper.unsaved) };
  });
  return kept ? kept.state : whole();
}

async function foldOf<State>(keeper: RecordKeeper, session: Session, fold: Fold<State>): Promise<State> {
  const resumed = await resumeFold(session, fold);
  if (resumed && resumed.added < worthKeeping) return resumed.state;
  const read = resumed ?? (await recount(keeper, session, fold));
  if (read.after && (resumed || read.place >= worthKeeping)) {
    await keepCheckpoint(session, fold, read.place, read.after, read.state).catch(() => {});
    void import('./pack-events.ts').then(({ packEvents }) => packEvents(session)).catch(() => {});
  }
  return read.state;
}

async function recount<State>(keeper: RecordKeeper, session: Session, fold: Fold<State>) {
  const { events, place } = await keeper.read(session);
  return { state: fold.add(fold.start(), events), after: events.at(-1), place };
}
