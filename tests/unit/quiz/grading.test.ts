import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '#domain/quiz/answer-key.ts';
import { gradeAnswer } from '#domain/quiz/grade-answer.ts';
import { gradeMultiple } from '#domain/quiz/multiple.ts';
import { gradeOrder } from '#domain/quiz/order.ts';
import { gradeSingle } from '#domain/quiz/single.ts';

describe('single', () => {
  test('the right option is worth all, any other nothing', () => {
    expect(gradeSingle({ type: 'single', correct: 'a' }, 'a')).toEqual({ credit: 1, parts: { a: true } });
    expect(gradeSingle({ type: 'single', correct: 'a' }, 'b')).toEqual({ credit: 0, parts: { b: false } });
  });
});

describe('multiple', () => {
  const key = { type: 'multiple', correct: ['a', 'b'] } as const;
  const grade = (answer: string[]) => gradeMultiple({ ...key, correct: [...key.correct] }, answer);

  test('a missing right option costs its share', () => {
    expect(grade(['a']).credit).toBe(0.5);
  });
  test('a wrong option takes back a right one', () => {
    expect(grade(['a', 'b', 'c'])).toEqual({ credit: 0.5, parts: { a: true, b: true, c: false } });
  });
  test('taking everything is never worth more than nothing where half is wrong', () => {
    expect(grade(['a', 'b', 'c', 'd']).credit).toBe(0);
  });
});

describe('order', () => {
  const key = { type: 'order' as const, correct: ['a', 'b', 'c'] };

  test('one swap of neighbours costs one pair', () => {
    const { credit, parts } = gradeOrder(key, ['b', 'a', 'c']);
    expect(credit).toBeCloseTo(2 / 3);
    expect(parts).toEqual({ a: false, b: false, c: true });
  });
  test('the reverse order is worth nothing', () => {
    expect(gradeOrder(key, ['c', 'b', 'a']).credit).toBe(0);
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const ids = fc.uniqueArray(id, { minLength: 1 });
const table = fc.dictionary(id, id, { minKeys: 1 });
const anyKey: fc.Arbitrary<AnswerKey> = fc.oneof(
  id.map((correct) => ({ type: 'single' as const, correct })),
  ids.map((correct) => ({ type: 'multiple' as const, correct })),
  ids.map((correct) => ({ type: 'order' as const, correct })),
  table.map((correct) => ({ type: 'match' as const, correct })),
  table.map((correct) => ({ type: 'group' as const, correct })),
  fc.record({ type: fc.constant('number' as const), value: fc.integer(), tolerance: fc.nat() }),
  fc.record({
    type: fc.constant('gap' as const),
    accept: fc.dictionary(id, ids, { minKeys: 1 }),
    forgive: fc.subarray(['marks' as const, 'spacing' as const]),
  }),
);

test('credit stays between 0 and 1 whatever is answered', () => {
  fc.assert(
    fc.property(anyKey, fc.oneof(ids, fc.string(), fc.double({ noNaN: true }), table), (key, answer) => {
      const { credit } = gradeAnswer(key, answer);
      return credit >= 0 && credit <= 1;
    }),
  );
});

test('an answer of another shape than its type gives is worth nothing', () => {
  expect(gradeAnswer({ type: 'single', correct: 'a' }, ['a'])).toEqual({ credit: 0, parts: {} });
  expect(gradeAnswer({ type: 'number', value: 1, tolerance: 0 }, '1')).toEqual({ credit: 0, parts: {} });
  expect(gradeAnswer({ type: 'match', correct: { a: 'a' } }, 'a')).toEqual({ credit: 0, parts: {} });
});
