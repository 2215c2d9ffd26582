import type { SearchIndex } from './open-search.ts';

/** How a word of the corpus answers to a word that was typed, best first. */
export const qualities = ['exact', 'folded', 'stem', 'beginning', 'slip'] as const;
export type Quality = (typeof qualities)[number];

/** One word of the query and the words of the corpus that it may stand for. */
export interface Slot {
  /** Tells it from every other slot. */
  key: string;
  typed: string;
  folded: string;
  /** The learner put a mark on it. */
  isMarked: boolean;
  isCommon: boolean;
  /** The one letter that a last word has so far. */
  isBarelyBegun: boolean;
  words: Map<number, Quality>;
  /** Of each word of the corpus: 0, or 1 + place of its quality in `qualities`. */
  answers: Uint8Array;
  /** Where the words stand, and where in headings and other names alone. */
  places: Map<Quality, number[]>;
  inNames: Map<Quality, number[]>;
}

type Read = Omit<Slot, 'answers' | 'places' | 'inNames'>;

/** Looks up where the words of a slot stand. */
export function locate({ corpus, names }: SearchIndex, read: Read): Slot {
  const answers = new Uint8Array(corpus.words.length);
  const slot: Slot = { ...read, answers, places: new Map(), inNames: new Map() };
  for (const [word, quality] of slot.words) {
    slot.answers[word] = qualities.indexOf(quality) + 1;
    // One letter begins too many words: it only says which of them may stand beside the word before.
    if (quality === 'beginning' && slot.isBarelyBegun) continue;
    take(slot.places, quality, corpus, word);
    take(slot.inNames, quality, names, word);
  }
  return slot;
}

interface Places {
  starts: Uint32Array;
  places: Uint32Array;
}

function take(found: Map<Quality, number[]>, quality: Quality, { starts, places }: Places, word: number) {
  const list = found.get(quality) ?? [];
  found.set(quality, list);
  for (let at = starts[word]!; at < starts[word + 1]!; at += 1) list.push(places[at]!);
}

export function allPlaces({ places }: Slot): number[] {
  return [...places.values()].flat();
}
