import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '#domain/record/event.ts';
import { dueReviews } from '#domain/review/due-reviews.ts';
import { dayNumberAt, isoDayOf } from '#domain/shared/day-in-vietnam.ts';
import { answer, built, fold, noon, question } from './answers.ts';

const reviews = (events: LearningEvent[], on: string, questions = [question()]) =>
  dueReviews(fold(events), questions, noon(on), built);
const why = (events: LearningEvent[], on: string, questions = [question()]) =>
  reviews(events, on, questions).due.map((one) => one.why);

describe('what comes back', () => {
  test('a missed question is due the next day and not on the same one', () => {
    const events = [answer({ on: '2026-11-23', credit: 0 })];
    expect(reviews(events, '2026-11-23')).toEqual({ due: [], next: '2026-11-24', answered: 1 });
    expect(why(events, '2026-11-24')).toEqual(['scheduled']);
  });

  test('a partly right answer and a lucky guess come back, a right one does not', () => {
    expect(why([answer({ on: '2026-11-23', credit: 0.6 })], '2026-12-23')).toEqual(['scheduled']);
    expect(why([answer({ on: '2026-11-23', confidence: 'guess' })], '2026-12-23')).toEqual(['scheduled']);
    expect(why([answer({ on: '2026-11-23' })], '2036-12-23')).toEqual([]);
    expect(why([answer({ on: '2026-11-23', confidence: 'sure' })], '2036-12-23')).toEqual([]);
  });

  test('a miss inside a lesson and one in a review count as one in a quiz does', () => {
    for (const where of ['lesson', 'review'] as const) {
      expect(why([answer({ on: '2026-11-23', credit: 0, where })], '2026-11-24')).toEqual(['scheduled']);
    }
  });

  test('right on the day of the miss, it still comes back the next day', () => {
    const events = [answer({ on: '2026-11-23', credit: 0 }), answer({ on: '2026-11-23' })];
    expect(why(events, '2026-11-24')).toEqual(['scheduled']);
  });

  test('the gaps between right answers grow, to half a year at most', () => {
    const events = [answer({ on: '2026-11-23', credit: 0 })];
    const gaps = [];
    for (let n = 0; n < 12; n += 1) {
      const last = dayNumberAt(Date.parse(events.at(-1)?.at ?? ''));
      const { next = '' } = reviews(events, isoDayOf(last));
      gaps.push(dayNumberAt(noon(next)) - last);
      events.push(answer({ on: next }));
    }
    expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
    expect(gaps[0]).toBe(1);
    expect(gaps.at(-1)).toBe(180);
  });

  test('a miss after many right answers brings it back soon', () => {
    const events = [
      answer({ on: '2026-01-01', credit: 0 }),
      answer({ on: '2026-01-02' }),
      answer({ on: '2026-01-20' }),
    ];
    const far = reviews(events, '2026-01-20').next ?? '';
    const near = reviews([...events, answer({ on: '2026-01-20', credit: 0 })], '2026-01-20').next ?? '';
    expect(near < far).toBe(true);
  });

  test('the longest overdue is asked first', () => {
    const events = [
      answer({ on: '2026-11-23', item: 'q1', credit: 0 }),
      answer({ on: '2026-11-21', item: 'q2', credit: 0 }),
    ];
    const { due } = reviews(events, '2026-11-25', [question(), question({ item: 'q2' })]);
    expect(due.map(({ item }) => item)).toEqual(['q2', 'q1']);
  });

  test('the day turns at midnight in Viet Nam', () => {
    const state = fold([answer({ on: '2026-11-23', credit: 0 })]);
    const dueAt = (instant: string) => dueReviews(state, [question()], Date.parse(instant), built).due.length;
    expect(dueAt('2026-11-23T16:59:59.999Z')).toBe(0);
    expect(dueAt('2026-11-23T17:00:00.000Z')).toBe(1);
  });

  test('an answer dated by a clock that ran ahead is asked again', () => {
    expect(why([answer({ on: '2040-01-01', credit: 0 })], '2026-11-23')).toEqual(['scheduled']);
    expect(
      why([answer({ on: '2040-01-01', credit: 0 }), answer({ on: '2026-11-23' })], '2026-11-23'),
    ).toEqual([]);
  });
});

describe('change', () => {
  const right = [answer({ on: '2026-06-01' })];

  test('a question whose law came into force since the answer is due at once, even if it was right', () => {
    const laws = [{ inForce: '2026-07-01' }];
    expect(why(right, '2026-06-30', [question({ laws })])).toEqual([]);
    expect(why(right, '2026-07-01', [question({ laws })])).toEqual(['law-changed']);
    expect(why([...right, answer({ on: '2026-07-01' })], '2026-07-01', [question({ laws })])).toEqual([]);
  });

  test('a law that began before the answer changes nothing', () => {
    expect(why(right, '2026-11-23', [question({ laws: [{ inForce: '2026-06-01' }, {}] })])).toEqual([]);
  });

  test('a changed question is due at once and its old card is forgotten', () => {
    const missed = [answer({ on: '2026-11-23', credit: 0 })];
    const changed = [question({ revision: 'b' })];
    expect(why(missed, '2026-11-23', changed)).toEqual(['question-changed']);
    expect(why([...missed, answer({ on: '2026-11-23', revision: 'b' })], '2027-11-23', changed)).toEqual([]);
  });

  test('changed questions come before scheduled ones', () => {
    const events = [
      answer({ on: '2026-06-01', item: 'q1', credit: 0 }),
      answer({ on: '2026-06-02', item: 'q2' }),
      answer({ on: '2026-06-02', item: 'q3' }),
    ];
    const questions = [
      question(),
      question({ item: 'q2', laws: [{ inForce: '2026-07-01' }] }),
      question({ item: 'q3', revision: 'b' }),
    ];
    expect(why(events, '2026-08-01', questions)).toEqual(['question-changed', 'law-changed', 'scheduled']);
  });
});

describe('retirement', () => {
  const missed = [answer({ on: '2026-06-01', credit: 0 })];

  test('a question that the quiz no longer holds never comes back', () => {
    expect(reviews(missed, '2027-01-01', [])).toEqual({ due: [], answered: 0 });
  });

  test('a question that leans on a law past its last day never comes back', () => {
    const laws = [{ inForce: '2022-01-01', ends: '2026-06-30' }];
    expect(why(missed, '2026-06-30', [question({ laws })])).toEqual(['scheduled']);
    expect(reviews(missed, '2026-07-01', [question({ laws })])).toEqual({ due: [], answered: 0 });
    expect(why(missed, '2026-07-01', [question({ laws, revision: 'b' })])).toEqual([]);
  });

  test('a law that ended before the build stays ended on a device with a slow clock', () => {
    const { due } = dueReviews(
      fold(missed),
      [question({ laws: [{ ends: '2026-06-30' }] })],
      noon('2026-06-05'),
      '2026-11-23',
    );
    expect(due).toEqual([]);
  });
});
