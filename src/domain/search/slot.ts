import type { Corpus } from './corpus.ts';

/** How a word of the corpus answers to a word that was typed, best first. */
export const qualities = ['exact', 'folded', 'stem', 'beginning', 'slip'] as const;
export type Quality = (typeof qualities)[number];

/** One word of the query and the words of the corpus that it may stand for. */
export interface Slot {
  typed: string;
  folded: string;
  /** The learner put a mark on it. */
  isMarked: boolean;
  isCommon: boolean;
  words: Map<number, Quality>;
  /** Of each word of the corpus: 0, or 1 + place of its quality in `qualities`. */
  answers: Uint8Array;
  /** Where the words stand. */
  places: Map<Quality, number[]>;
}

/** Looks up where the words of a slot stand; again, when words have been added. */
export function locate({ words, starts, places }: Corpus, slot: Slot): void {
  slot.answers = new Uint8Array(words.length);
  slot.places = new Map();
  for (const [word, quality] of slot.words) {
    slot.answers[word] = qualities.indexOf(quality) + 1;
    const found = slot.places.get(quality) ?? [];
    if (found.length === 0) slot.places.set(quality, found);
    for (let at = starts[word]!; at < starts[word + 1]!; at += 1) found.push(places[at]!);
  }
}

export function allPlaces({ places }: Slot): number[] {
  return [...places.values()].flat();
}
