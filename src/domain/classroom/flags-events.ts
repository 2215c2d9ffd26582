import { isSameEvent } from '../record/merge-records.ts';
import type { LearningEvent } from '../record/event.ts';
import { flagOf } from './flags.ts';
import type { Flag } from './flags.ts';

/** A device's clock may be this much off before it is worth a look, in ms. */
const day = 86_400_000;
/** Set right by the network, a clock goes back by seconds. */
const jump = 10 * 60_000;
/** The course did not exist before. */
const courseBegan = '2026-01-01T00:00:00.000Z';

export interface FileFacts {
  events: readonly LearningEvent[];
  /** ISO 8601 in UTC: by the learner's clock, and by the instructor's. */
  madeAt: string;
  takenAt: string;
}

/** What the files of one learner for one assignment say against each other and against the clock. */
export function flagEvents(files: readonly FileFacts[], from?: string): Flag[] {
  return [...conflicts(files), ...clocks(files, from), ...moreTime(files)];
}

function conflicts(files: readonly FileFacts[]): Flag[] {
  const byId = new Map<string, LearningEvent>();
  const byPlace = new Map<string, string>();
  const found = new Set<string>();
  for (const event of files.flatMap(({ events }) => events)) {
    const known = byId.get(event.id);
    if (!known) byId.set(event.id, event);
    else if (!isSameEvent(known, event)) found.add(event.id);
    const place = `${event.profile}/${event.device}/${event.seq}`;
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, event.id);
    else if (there !== event.id) found.add(event.id);
  }
  return flagOf('conflict', [...found]);
}

function clocks(files: readonly FileFacts[], from: string | undefined): Flag[] {
  const found: string[] = [];
  const latest = new Map<string, { seq: number; at: number }>();
  for (const { events, madeAt, takenAt } of files) {
    if (Date.parse(madeAt) > Date.parse(takenAt) + day) found.push(madeAt);
    for (const event of events) {
      const at = Date.parse(event.at);
      const isBefore =
        event.at < courseBegan || (from && event.type !== 'lesson.completed' && at < Date.parse(from) - day);
      if (isBefore || at > Math.min(Date.parse(madeAt) + jump, Date.parse(takenAt) + day))
        found.push(event.id);
    }
    const inOrder = [...events].sort((a, b) => a.seq - b.seq);
    latest.clear();
    for (const event of inOrder) {
      const device = `${event.profile}/${event.device}`;
      const at = Date.parse(event.at);
      const before = latest.get(device);
      if (before && at < before.at - jump) found.push(event.id);
      latest.set(device, { seq: event.seq, at: Math.max(at, before?.at ?? 0) });
    }
  }
  return flagOf('clock', [...new Set(found)]);
}

/** By device: two devices may be in use at once. */
function moreTime(files: readonly FileFacts[]): Flag[] {
  const byDevice = new Map<string, { from: number; to: number; seconds: number; seen: Set<string> }>();
  for (const event of files.flatMap(({ events }) => events)) {
    const at = Date.parse(event.at);
    const one = byDevice.get(event.device) ?? { from: at, to: at, seconds: 0, seen: new Set() };
    byDevice.set(event.device, one);
    if (one.seen.has(event.id)) continue;
    one.seen.add(event.id);
    one.from = Math.min(one.from, at - (event.type === 'time.spent' ? event.data.seconds * 1000 : 0));
    one.to = Math.max(one.to, at);
    if (event.type === 'time.spent') one.seconds += event.data.seconds;
  }
  const over = [...byDevice].filter(([, one]) => one.seconds * 1000 > (one.to - one.from) * 1.1 + 60_000);
  return flagOf(
    'more-time',
    over.map(([device]) => device),
  );
}
