import { allowedNumbers } from './allowed-numbers.ts';
import type { FoundFigure } from './number-words.ts';

// A letter right before a digit makes it part of a name: CD4, B12.
const number = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?:\s*%)?/gu;

/** Numbers in digits that are no date, time of day, article or other number that may stand in a text. */
export function bareNumbers(text: string): FoundFigure[] {
  const allowed = allowedNumbers.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  return [...text.matchAll(number)]
    .map((match) => ({ index: match.index, text: match[0] }))
    .filter(
      ({ index, text: found }) =>
        !allowed.some(({ from, to }) => from <= index && index + found.length <= to),
    );
}
