import { canonicalJson } from './canonical-json.ts';
import { compareEvents } from './compare-events.ts';
import type { LearningEvent } from './event.ts';

/**
 * The union of two records in order, each event once. Two different events under one id can only be a
 * forgery; the one whose canonical JSON sorts first stays, so that every device decides alike.
 */
export function mergeRecords(a: readonly LearningEvent[], b: readonly LearningEvent[]): LearningEvent[] {
  const union = new Map<string, LearningEvent>();
  for (const event of [...a, ...b]) {
    const known = union.get(event.id);
    if (!known || (!isSameEvent(known, event) && canonicalJson(event) < canonicalJson(known))) {
      union.set(event.id, event);
    }
  }
  return [...union.values()].sort(compareEvents);
}

/** Canonical JSON is slow, and events that are the same were nearly always written with their keys in one order. */
export function isSameEvent(a: LearningEvent, b: LearningEvent): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}
