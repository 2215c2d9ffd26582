import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Confidence } from '#domain/record/event.ts';
import { rateAnswer } from '#domain/review/rate-answer.ts';

describe('the rating of an answer', () => {
  test.each([
    [0, 'sure', 1],
    [0, undefined, 1],
    [0, 'think', 1],
    [0, 'guess', 1],
    [0.49, 'guess', 1],
    [0.5, 'sure', 1],
    [0.5, undefined, 2],
    [0.5, 'think', 2],
    [0.99, 'guess', 2],
    [1, 'sure', 4],
    [1, 'think', 3],
    [1, undefined, 3],
    [1, 'guess', 2],
  ] as const)('credit %d, %s is rated %d', (credit, confidence, rating) => {
    expect(rateAnswer(credit, confidence)).toBe(rating);
  });

  test('more credit is never rated lower at the same confidence', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const confidence = fc.constantFrom<(Confidence | undefined)[]>('sure', 'think', 'guess', undefined);
    fc.assert(
      fc.property(share, share, confidence, (a, b, sure) => {
        expect(rateAnswer(Math.max(a, b), sure)).toBeGreaterThanOrEqual(rateAnswer(Math.min(a, b), sure));
      }),
    );
  });
});
