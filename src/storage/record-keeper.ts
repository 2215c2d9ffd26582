import { compareEvents } from '../domain/record/compare-events.ts';
import type { EventDraft, LearningEvent } from '../domain/record/event.ts';
import { parseEvent } from '../domain/record/parse-event.ts';
import { appendEvents } from './append-events.ts';
import { newId } from './new-id.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import { clockOf, findSession, openSession, randomOf } from './session.ts';
import type { FoundSession, RecordEnvironment, Session } from './session.ts';
import { storageFaultOf } from './storage-fault.ts';
import type { StorageFault } from './storage-fault.ts';

/** Belongs to whoever is found to be using the course once the database opens. */
const nobody = 'nobody';

const retryAfter = 30_000;

/** One page's hold on the record. Its methods must not overlap: record-store.ts calls one at a time. */
export class RecordKeeper {
  /** undefined: nothing is kept, for the reason that `fault` gives. */
  session: Session | undefined;
  fault: StorageFault | undefined;
  /** What the learner must know though events are kept. */
  notice: StorageFault | undefined;
  /** Not on disk. */
  waiting: LearningEvent[] = [];
  /** What this page saw of the record, to write again where the browser's data are cleared. */
  readonly known = new Map<string, LearningEvent>();
  last: FoundSession | undefined;
  readonly env: RecordEnvironment;
  readonly lost: () => void;
  tried = 0;

  /** lost: called when the browser takes the connection away. */
  constructor(env: RecordEnvironment, lost: () => void) {
    this.env = env;
    this.lost = lost;
  }

  get profile(): string {
    return this.last?.profile.id ?? nobody;
  }

  /** What waits for the profile in use. What waits for another stays in memory until that one is in use again. */
  get unsaved(): LearningEvent[] {
    return this.waiting.filter(({ profile }) => profile === this.profile || profile === nobody);
  }

  /** Opens the database anew, for whichever profile is in use now. Never throws. */
  async connect(mend = false): Promise<void> {
    this.close();
    this.tried = clockOf(this.env)();
    try {
      let found = await openSession(this.env);
      const { raw } = found.db;
      raw.onclose = this.lost;
      raw.onversionchange = () => {
        raw.close();
        this.lost();
      };
      if (mend) {
        await (
          await import('./mend-profiles.ts')
        ).mendProfiles(found.db, randomOf(this.env), clockOf(this.env));
        found = await findSession(found.db, this.env);
      }
      if (this.last && this.last.born !== found.born) {
        const { restoreWiped } = await import('./restore-wiped.ts');
        found = await restoreWiped(found, this.last, [...this.known.values()], this.env);
        this.notice = 'wiped';
      }
      if (!found.codec || this.profile !== found.profile.id) this.known.clear();
      this.last = found;
      this.fault = found.codec ? undefined : 'locked';
      if (found.codec) this.session = { ...found, codec: found.codec };
      if (await found.db.read('aside').count('aside', undefined, 'fresh')) this.notice ??= 'unreadable';
    } catch (error) {
      this.session = undefined;
      this.fault = storageFaultOf(error);
    }
  }

  /** Rejects with a TypeError where the draft is no event. */
  async append(draft: EventDraft): Promise<{ event: LearningEvent; saved: boolean }> {
    const n = this.waiting.length + 1;
    const numbers = {
      profile: this.profile,
      device: this.last?.profile.device ?? nobody,
      seq: n,
      lamport: n,
    };
    const at = new Date(clockOf(this.env)()).toISOString();
    const event = { id: newId(randomOf(this.env)), ...numbers, at, ...draft } as LearningEvent;
    const parsed = parseEvent(event);
    if (!parsed.ok) throw new TypeError(`${draft.type} was not recorded: ${parsed.reason}`);
    this.waiting.push(event);
    const overdue = clockOf(this.env)() - this.tried > retryAfter;
    if (!this.session && this.fault !== 'locked' && overdue) await this.connect();
    const saved = (await this.flush()).find(({ id }) => id === event.id);
    return { event: saved ?? event, saved: saved !== undefined };
  }

  /** Writes what waits for the profile in use; after a failure once more, through a new connection. */
  async flush(): Promise<LearningEvent[]> {
    for (let again = false; this.session; again = true) {
      const { db, profile } = this.session;
      const mine = this.unsaved;
      if (!mine.length) break;
      try {
        const rows = IDBKeyRange.bound([profile.id, profile.place], [profile.id, []]);
        const there = again ? (await db.read('events').getAll('events', rows)).map(({ id }) => id) : [];
        const missing = mine.filter(({ id }) => !there.includes(id));
        const written = await appendEvents(this.session, missing);
        this.waiting = this.waiting.filter((event) => !mine.includes(event));
        this.fault = undefined;
        for (const event of written) this.known.set(event.id, event);
        return [...mine.filter((event) => !missing.includes(event)), ...written];
      } catch (error) {
        this.fault = storageFaultOf(error);
        if (again || this.fault === 'full') break;
        await this.connect(this.fault === 'unreadable');
      }
    }
    return [];
  }

  /** The record on disk. What can't be read is moved aside. */
  async read(session: Session): Promise<ReadRecord> {
    const record = await readRecord(session);
    if (record.unreadable.length) {
      await (await import('./keep-aside.ts')).keepAside(session, record.unreadable, clockOf(this.env));
      this.notice ??= 'unreadable';
    }
    for (const event of record.events) this.known.set(event.id, event);
    return record;
  }

  /** The record on disk in order, and what waits. Where the disk fails, what this page saw of it. */
  async events(): Promise<LearningEvent[]> {
    for (let tries = 2; tries-- && this.session;) {
      try {
        await this.read(this.session);
        break;
      } catch {
        await this.connect();
      }
    }
    const record = [...this.known.values()].sort(compareEvents);
    return [...record, ...this.unsaved.filter(({ id }) => !this.known.has(id))];
  }

  close(): void {
    this.session = undefined;
    this.last?.db.close();
  }
}
