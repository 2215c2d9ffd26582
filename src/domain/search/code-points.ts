/**
 * Code points that stand for the numbers 0, 1, 2, … in the packed text. Left out is what JSON would write as an
 * escape, and what is no character: quote, backslash, controls, surrogates, the non-characters at the end.
 */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x21],
  [0x23, 0x5b],
  [0x5d, 0x7e],
  [0xa0, 0xd7ff],
  [0xe000, 0xfdcf],
];

/** How many numbers are written in one byte of UTF-8, and in one or two. */
export const oneByte = 93;
export const twoBytes = 93 + (0x7ff - 0xa0 + 1);

export const mostCodes = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

export function codePointOf(number: number): number {
  let left = number;
  for (const [from, to] of ranges) {
    const length = to - from + 1;
    if (left < length) return from + left;
    left -= length;
  }
  throw new RangeError(`The packed search text holds at most ${mostCodes} different words.`);
}

export function numberOf(codePoint: number): number {
  let before = 0;
  for (const [from, to] of ranges) {
    if (codePoint <= to) return before + codePoint - from;
    before += to - from + 1;
  }
  return before;
}
