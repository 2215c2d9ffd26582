import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '#domain/record/event.ts';
import { mergeRecords } from '#domain/record/merge-records.ts';
import { dueReviews } from '#domain/review/due-reviews.ts';
import { reviewFold } from '#domain/review/review-fold.ts';
import { anyEvent } from '../record/any-event.ts';
import { answer, built, fold, question } from './answers.ts';

describe('any record', () => {
  const events = fc.array(anyEvent, { maxLength: 40 });
  /** Few questions, so that answers meet. */
  const answers = events.map((all) =>
    all.map((event): LearningEvent =>
      event.type === 'question.answered'
        ? {
            ...event,
            about: { ...event.about, quiz: 'methadone', item: `q${event.seq % 3}` },
            revision: event.lamport % 4 ? 'a' : 'b',
          }
        : event,
    ),
  );
  const questions = ['q0', 'q1', 'q2'].map((item) => question({ item, laws: [{ inForce: '2030-01-01' }] }));
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

  test('the order in which events are merged changes nothing', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(fold(mergeRecords(a, b))).toEqual(fold([...mergeRecords(b.toReversed(), a)].toReversed()));
      }),
    );
  });

  test('a kept state goes on as the whole would', () => {
    fc.assert(
      fc.property(answers, fc.nat(40), (all, cut) => {
        const merged = mergeRecords(all, []);
        const kept = JSON.parse(JSON.stringify(fold(merged.slice(0, cut))));
        expect(reviewFold.add(kept, merged.slice(cut))).toEqual(fold(merged));
      }),
    );
  });

  test('a due question that is answered now is due no more today', () => {
    fc.assert(
      fc.property(answers, instant, fc.constantFrom(0, 0.5, 1), (all, now, credit) => {
        const state = fold(all);
        const [first] = dueReviews(state, questions, now.getTime(), built).due;
        if (!first) return;
        const given = answer({ on: '2026-01-01', item: first.item, credit, where: 'review' });
        const after = reviewFold.add(state, [{ ...given, at: now.toISOString() }]);
        const left = dueReviews(after, questions, now.getTime(), built).due;
        expect(left.map(({ item }) => item)).not.toContain(first.item);
      }),
    );
  });

  test('nothing is due that was never answered, and a retired question never', () => {
    fc.assert(
      fc.property(answers, instant, (all, now) => {
        const answered = new Set(
          all.flatMap((event) => (event.type === 'question.answered' ? [event.about.item] : [])),
        );
        const retired = questions.map((one) => ({ ...one, laws: [{ ends: '2019-12-31' }] }));
        const { due } = dueReviews(fold(all), questions, now.getTime(), built);
        expect(due.every(({ item }) => answered.has(item))).toBe(true);
        expect(dueReviews(fold(all), retired, now.getTime(), built).due).toEqual([]);
      }),
    );
  });

  test('time alone never takes a question off the list', () => {
    fc.assert(
      fc.property(answers, instant, fc.nat(3000), (all, now, days) => {
        const past = all.filter((event) => Date.parse(event.at) <= now.getTime());
        const items = (at: number) =>
          dueReviews(fold(past), questions, at, built).due.map(({ item }) => item);
        expect(items(now.getTime() + days * 86_400_000)).toEqual(
          expect.arrayContaining(items(now.getTime())),
        );
      }),
    );
  });
});
