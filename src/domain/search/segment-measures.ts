import { segmentText } from './corpus-text.ts';
import { partNumber, type Corpus } from './corpus.ts';
import { bodyStrength, lengthMatters, onceIsEnough, pagesOfCommonHeading, partStrength } from './weights.ts';

/** What a match in a segment is worth, worked out once: by its part, its kind and its length. */
export interface SegmentMeasures {
  strength: Float32Array;
  /** BM25's k1 · (1 - b + b · length / average), with k1 = 1. */
  saturation: Float32Array;
  /** Of each section: whether many pages have one of its heading. */
  isCommon: Uint8Array;
}

export function measureSegments(corpus: Corpus): SegmentMeasures {
  const { segmentPart, segmentSection, sections } = corpus;
  const lengths = Array.from(segmentPart, (_, segment) => lengthOf(corpus, segment));
  const averages = Object.values(partNumber).map((part) => average(lengths, segmentPart, part));
  return {
    isCommon: commonHeadings(corpus),
    strength: Float32Array.from(segmentPart, (part, segment) =>
      part === partNumber.body
        ? bodyStrength[sections[segmentSection[segment]!]!.page.kind]
        : partStrength[part]!,
    ),
    saturation: Float32Array.from(segmentPart, (part, segment) => {
      const matters = lengthMatters[part]!;
      return 1 - matters + (matters * lengths[segment]!) / averages[part]!;
    }),
  };
}

function commonHeadings(corpus: Corpus): Uint8Array {
  const headings = corpus.sections.map(({ heading }) => segmentText(corpus, heading));
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return Uint8Array.from(headings, (heading) => (counts.get(heading)! >= pagesOfCommonHeading ? 1 : 0));
}

/** Strength of a match that comes so many times. */
export function strengthOf(
  { strength, saturation }: SegmentMeasures,
  segment: number,
  times: number,
): number {
  return strength[segment]! * (onceIsEnough + times / (times + saturation[segment]!));
}

function lengthOf({ segments }: Corpus, segment: number): number {
  return segments[segment + 1]! - segments[segment]! - 1;
}

/** Over the segments that hold anything. */
function average(lengths: readonly number[], parts: Uint8Array, part: number): number {
  let sum = 0;
  let count = 0;
  lengths.forEach((length, segment) => {
    if (parts[segment] !== part || length === 0) return;
    sum += length;
    count += 1;
  });
  return sum / Math.max(1, count);
}
