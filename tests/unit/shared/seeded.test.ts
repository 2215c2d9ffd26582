import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffled } from '../../../src/domain/shared/seeded.ts';

test('the same seed gives the same order', () => {
  expect(shuffled(['a', 'b', 'c', 'd'], 'methadone/x')).toEqual(
    shuffled(['a', 'b', 'c', 'd'], 'methadone/x'),
  );
});

test('a shuffle keeps every thing and never the order given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.string(), (things, seed) => {
      const result = shuffled(things, seed);
      expect(result).not.toEqual(things);
      expect(result.toSorted()).toEqual(things.toSorted());
    }),
  );
});

test('random numbers stand in [0, 1)', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const value = seededRandom(seed)();
      return value >= 0 && value < 1;
    }),
  );
});
