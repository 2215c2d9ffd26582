import { compareEvents } from '../domain/record/compare-events.ts';
import type { LearningEvent } from '../domain/record/event.ts';
import { migrateEvent } from '../domain/record/migrate-event.ts';
import { parseEvent } from '../domain/record/parse-event.ts';
import { rowsOf } from './database-schema.ts';
import type { EventRow, SegmentRow } from './database-schema.ts';
import type { Codec } from './held.ts';
import type { Session } from './session.ts';

export interface ReadRecord {
  /** In order, each once. */
  events: LearningEvent[];
  /** How many had arrived when it was read. */
  place: number;
  unreadable: Unreadable[];
}

/** A row that can't be read, or a segment of which only some can. */
export interface Unreadable {
  reason: string;
  event?: EventRow;
  segment?: SegmentRow;
  /** Of a segment: what can be read, and what can't. */
  good: LearningEvent[];
  bad: unknown[];
}

/** The whole record of a profile: parsed, migrated, validated. Throws a LockedError once the key is gone. */
export async function readRecord({ db, profile, codec }: Session): Promise<ReadRecord> {
  const reading = db.read('profiles', 'events', 'segments');
  const range = rowsOf(profile.id);
  const [row, rows, segments] = await Promise.all([
    reading.get('profiles', profile.id),
    reading.getAll('events', range),
    reading.getAll('segments', range),
  ]);
  const unreadable: Unreadable[] = [];
  const byId = new Map<string, LearningEvent>();
  for (const part of await Promise.all([
    ...segments.map((segment) => readSegment(segment, codec)),
    ...rows.map((event) => readRow(event, codec)),
  ])) {
    for (const event of part.good) byId.set(event.id, event);
    if (part.reason) unreadable.push(part);
  }
  return { events: [...byId.values()].sort(compareEvents), place: row?.place ?? 0, unreadable };
}

export async function readRow(row: EventRow, codec: Codec): Promise<Unreadable> {
  const { device, seq, lamport } = row;
  return readPart(row.v, codec, row, { event: row }, (body) => [
    { ...(body as object), device, seq, lamport },
  ]);
}

function readSegment(segment: SegmentRow, codec: Codec): Promise<Unreadable> {
  return readPart(segment.v, codec, segment, { segment }, (body) => body as unknown[]);
}

async function readPart(
  version: number,
  codec: Codec,
  held: EventRow | SegmentRow,
  part: Pick<Unreadable, 'event' | 'segment'>,
  eventsOf: (body: unknown) => unknown[],
): Promise<Unreadable> {
  const read: Unreadable = { ...part, reason: '', good: [], bad: [] };
  try {
    for (const saved of eventsOf(JSON.parse(await codec.open(held.body)))) {
      const migrated = migrateEvent(saved, version);
      const parsed = migrated.ok
        ? parseEvent(migrated.value)
        : { ok: false as const, reason: migrated.detail };
      if (parsed.ok) {
        read.good.push(parsed.event);
      } else {
        read.bad.push(saved);
        read.reason = parsed.reason;
      }
    }
  } catch (error) {
    if ((error as Error).name === 'LockedError') throw error;
    read.reason = String(error);
    read.good = [];
  }
  return read;
}
