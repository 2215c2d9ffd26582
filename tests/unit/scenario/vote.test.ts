import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingChoices, voteShares } from '../../../src/domain/scenario/vote.ts';

const offered = ['a', 'b', 'c'];

test('SC49: the class chose what got the most hands', () => {
  expect(leadingChoices(offered, { a: 4, b: 11, c: 2 })).toEqual(['b']);
});

test('SC49: where several got as many the instructor picks one of them', () => {
  expect(leadingChoices(offered, { a: 8, b: 2, c: 8 })).toEqual(['a', 'c']);
});

test('SC49: where no hand was counted the instructor picks any', () => {
  expect(leadingChoices(offered, {})).toEqual(offered);
  expect(voteShares(offered, {}).map(({ share }) => share)).toEqual([0, 0, 0]);
});

test('SC49: hands for what is not offered there count for nothing', () => {
  expect(leadingChoices(offered, { a: 1, gone: 30, toString: 5 })).toEqual(['a']);
});

test('SC49: shares add up to the whole class', () => {
  const hands = fc.record({ a: fc.nat(60), b: fc.nat(60), c: fc.nat(60) });
  fc.assert(
    fc.property(hands, (counted) => {
      const shares = voteShares(offered, counted);
      const total = shares.reduce((sum, { share }) => sum + share, 0);
      expect(total).toBeCloseTo(shares.some(({ hands: own }) => own > 0) ? 1 : 0);
    }),
  );
});
