import { expect } from 'vitest';
import type { Confidence, EventOf, LearningEvent } from '#domain/record/event.ts';
import { parseEvent } from '#domain/record/parse-event.ts';
import type { ReviewQuestion } from '#domain/review/due-reviews.ts';
import { reviewFold } from '#domain/review/review-fold.ts';
import type { ReviewState } from '#domain/review/review-state.ts';

/** Noon in Viet Nam. */
export const noon = (day: string) => Date.parse(`${day}T05:00:00.000Z`);
export const built = '2026-01-01';
let count = 0;

interface Given {
  on: string;
  item?: string;
  credit?: number;
  confidence?: Confidence;
  revision?: string;
  where?: 'lesson' | 'quiz' | 'review';
}

/** An answer right after all the earlier ones, at noon of a day. */
export function answer({
  on,
  item = 'q1',
  credit = 1,
  confidence,
  revision = 'a',
  where = 'quiz',
}: Given): LearningEvent {
  count += 1;
  const event = {
    id: `e${count}`,
    profile: 'p',
    device: 'd',
    seq: count,
    lamport: count,
    at: new Date(noon(on)).toISOString(),
    type: 'question.answered',
    about: { quiz: 'methadone', item, where },
    revision,
    data: { answer: 'x', credit, ...(confidence && { confidence }) },
  } as EventOf<'question.answered'>;
  expect(parseEvent(event)).toEqual({ ok: true, event });
  return event;
}

export const question = (extra: Partial<ReviewQuestion> = {}): ReviewQuestion => ({
  quiz: 'methadone',
  item: 'q1',
  revision: 'a',
  laws: [],
  ...extra,
});
export const fold = (events: readonly LearningEvent[]): ReviewState =>
  reviewFold.add(reviewFold.start(), events);
