import type { EventDraft, LearningEvent } from '../domain/record/event.ts';
import { databaseName } from './database-schema.ts';
import { RecordKeeper } from './record-keeper.ts';
import type { RecordEnvironment } from './session.ts';
import type { StorageFault } from './storage-fault.ts';

export type { RecordEnvironment } from './session.ts';

export type Appended =
  | { saved: true; event: LearningEvent }
  /** The event counts on this page and is written with the next one that can be; it is not on disk. */
  | { saved: false; reason: StorageFault; event: LearningEvent };

/** What pages know of the learning record of the profile in use. */
export interface RecordStore {
  /** As it stands now; subscribers are told when it changes. */
  readonly kind: 'kept' | 'not-kept';
  /** Why nothing is kept, or (with `kept`) what else the learner should be told. */
  readonly reason: StorageFault | undefined;
  readonly profile: string;
  /** Rejects with a TypeError where the draft is no event: a mistake in the page. */
  append(draft: EventDraft): Promise<Appended>;
  /** The whole record in order, what waits to be written at its end. */
  events(): Promise<LearningEvent[]>;
  /** Calls back after any change, made by this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Lets go of the database and of other tabs. */
  close(): void;
  /** For src/storage alone: runs work on the keeper when nothing else does. */
  readonly withKeeper?: <Result>(work: (keeper: RecordKeeper) => Promise<Result>) => Promise<Result>;
}

/** After these the record is worth asking the browser not to clear it by itself. */
const worthKeeping = /completed|finished/;

/** Opens the record of the profile in use. Never throws: without storage the course works, from memory. */
export async function openRecord(env: RecordEnvironment = {}): Promise<RecordStore> {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const tabs = globalThis.BroadcastChannel && new BroadcastChannel(databaseName);
  let closed = false;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  const reconnect = () =>
    void inTurn(async () => {
      if (closed) return;
      await keeper.connect();
      await keeper.flush();
      tell();
    });
  const keeper = new RecordKeeper(env, reconnect);
  const heard = ({ data }: MessageEvent) => (data?.kind === 'appended' ? tell() : reconnect());
  const shown = ({ persisted }: PageTransitionEvent) => void (persisted && reconnect());

  async function append(draft: EventDraft): Promise<Appended> {
    const { event, saved } = await keeper.append(draft);
    if (!saved) return { saved, reason: keeper.fault ?? 'blocked', event };
    tabs?.postMessage({ kind: 'appended' });
    if (worthKeeping.test(draft.type)) void import('./ask-to-persist.ts').then((it) => it.askToPersist());
    if (keeper.session?.profile.fileBeside)
      void import('./file-beside.ts').then((it) => it.writeFileBesideSoon(store));
    return { saved, event };
  }

  await keeper.connect();
  tabs?.addEventListener('message', heard);
  globalThis.addEventListener?.('pageshow', shown);

  const store: RecordStore = {
    get kind() {
      return keeper.fault || !keeper.session ? 'not-kept' : 'kept';
    },
    get reason() {
      return keeper.fault ?? keeper.notice;
    },
    get profile() {
      return keeper.profile;
    },
    append: (draft) => inTurn(() => append(draft).finally(tell)),
    events: () => inTurn(() => keeper.events()),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      tabs?.close();
      globalThis.removeEventListener?.('pageshow', shown);
      keeper.close();
    },
    withKeeper: (work) => inTurn(() => work(keeper)),
  };
  return store;
}
