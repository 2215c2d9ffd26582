import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeAnswer } from '../../../src/domain/quiz/grade-answer.ts';
import { gradeMultiple } from '../../../src/domain/quiz/multiple.ts';
import { gradeOrder } from '../../../src/domain/quiz/order.ts';
import { gradeSingle } from '../../../src/domain/quiz/single.ts';

describe('single', () => {
  test('the right option is worth all, any other nothing', () => {
    expect(gradeSingle({ correct: 'a' }, 'a').credit).toBe(1);
    expect(gradeSingle({ correct: 'a' }, 'b').credit).toBe(0);
  });
});

describe('multiple', () => {
  test('a missing right option costs its share', () => {
    expect(gradeMultiple({ correct: ['a', 'b'] }, ['a']).credit).toBe(0.5);
  });
  test('a wrong option takes back a right one', () => {
    expect(gradeMultiple({ correct: ['a', 'b'] }, ['a', 'b', 'c']).credit).toBe(0.5);
  });
  test('taking everything is never worth more than nothing where half is wrong', () => {
    expect(gradeMultiple({ correct: ['a', 'b'] }, ['a', 'b', 'c', 'd']).credit).toBe(0);
  });
});

describe('order', () => {
  test('one swap of neighbours costs one pair', () => {
    expect(gradeOrder({ correct: ['a', 'b', 'c'] }, ['b', 'a', 'c']).credit).toBeCloseTo(2 / 3);
  });
  test('the reverse order is worth nothing', () => {
    expect(gradeOrder({ correct: ['a', 'b', 'c'] }, ['c', 'b', 'a']).credit).toBe(0);
  });
});

test('credit stays between 0 and 1 whatever is answered', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom('single', 'multiple', 'order'), ids, fc.oneof(ids, fc.string()), (type, correct, answer) => {
      const { credit } = gradeAnswer(type, correct, answer);
      return credit >= 0 && credit <= 1;
    }),
  );
});
