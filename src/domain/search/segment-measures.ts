import { partNumber, type Corpus } from './corpus.ts';
import { bodyStrength, lengthMatters, onceIsEnough, partStrength } from './weights.ts';

/** What a match in a segment is worth, worked out once: by its part, its kind and its length. */
export interface SegmentMeasures {
  strength: Float32Array;
  /** BM25's k1 · (1 - b + b · length / average), with k1 = 1. */
  saturation: Float32Array;
}

export function measureSegments(corpus: Corpus): SegmentMeasures {
  const { segmentPart, segmentSection, sections } = corpus;
  const lengths = Array.from(segmentPart, (_, segment) => lengthOf(corpus, segment));
  const averages = Object.values(partNumber).map((part) => average(lengths, segmentPart, part));
  return {
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
