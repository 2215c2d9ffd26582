import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawItems } from '../../../src/domain/quiz/draw.ts';

const pool = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => ({ id, outcome: `o${place % 3}` }));

test('the same seed draws the same questions in the same order', () => {
  expect(drawItems(pool, 4, 7)).toEqual(drawItems(pool, 4, 7));
});

test('another seed draws otherwise', () => {
  const draws = new Set(Array.from({ length: 20 }, (_, seed) => drawItems(pool, 4, seed).join()));
  expect(draws.size).toBeGreaterThan(5);
});

test('a draw as large as the outcomes asks about each of them', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const outcomes = drawItems(pool, 3, seed).map((id) => pool.find((item) => item.id === id)?.outcome);
      return new Set(outcomes).size === 3;
    }),
  );
});

test('a draw holds each question once and never more than there are', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const drawn = drawItems(pool, count, seed);
      return new Set(drawn).size === drawn.length && drawn.length === Math.min(count, pool.length);
    }),
  );
});
