import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '#domain/course/pieces.ts';

const parts = (...minutes: number[]) => minutes.map((each) => ({ minutes: each }));

test('what fits together stands in one piece, in order', () => {
  expect(piecesOf(parts(5, 6, 4, 8), 12).map((piece) => piece.map(({ minutes }) => minutes))).toEqual([
    [5, 6],
    [4, 8],
  ]);
});

test('what takes longer than a piece stands alone', () => {
  expect(piecesOf(parts(20, 3), 12)).toEqual([parts(20), parts(3)]);
});

test('nothing is lost or moved, and no piece of several is too long', () => {
  const anyParts = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 30 }) }));
  fc.assert(
    fc.property(anyParts, fc.integer({ min: 5, max: 60 }), (all, most) => {
      const pieces = piecesOf(all, most);
      expect(pieces.flat()).toEqual(all);
      for (const piece of pieces.filter(({ length }) => length > 1)) {
        expect(piece.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(most);
      }
    }),
  );
});
