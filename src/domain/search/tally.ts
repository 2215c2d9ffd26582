import { partNumber, type Corpus } from './corpus.ts';
import { strengthOf, type SegmentMeasures } from './segment-measures.ts';
import { leadLength, leadStrength } from './weights.ts';

/** The segments that a list of places lies in, and what a match there is worth by where, how often and how early. */
export interface Tally {
  segments: readonly number[];
  worth: readonly number[];
}

/** Tallies lists of places, each list once: with a new letter all words of a query but its last are asked for again. */
export class Tallies {
  readonly #corpus: Corpus;
  readonly #measures: SegmentMeasures;
  readonly #kept = new WeakMap<readonly number[], Tally>();
  /** Of each segment, while a list is tallied: how often, and where first. */
  readonly #times: Uint16Array;
  readonly #first: Uint32Array;

  constructor(corpus: Corpus, measures: SegmentMeasures) {
    this.#corpus = corpus;
    this.#measures = measures;
    this.#times = new Uint16Array(corpus.segmentPart.length);
    this.#first = new Uint32Array(corpus.segmentPart.length);
  }

  of(places: readonly number[]): Tally {
    const kept = this.#kept.get(places);
    if (kept) return kept;
    const tally = this.#count(places);
    this.#kept.set(places, tally);
    return tally;
  }

  #count(places: readonly number[]): Tally {
    const { segmentAt, segmentPart, segments: starts } = this.#corpus;
    const [times, first] = [this.#times, this.#first];
    const segments: number[] = [];
    for (const place of places) {
      const segment = segmentAt[place]!;
      if (times[segment] === 0) {
        segments.push(segment);
        first[segment] = place;
      } else if (place < first[segment]!) first[segment] = place;
      times[segment]! += 1;
    }
    const worth: number[] = [];
    for (const segment of segments) {
      const isBody = segmentPart[segment] === partNumber.body;
      const isLead = isBody && first[segment]! - starts[segment]! < leadLength;
      worth.push((isLead ? leadStrength : 1) * strengthOf(this.#measures, segment, times[segment]!));
      times[segment] = 0;
    }
    return { segments, worth };
  }
}
