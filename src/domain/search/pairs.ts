import { wordBeside } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import { slipsBetween } from './slips.ts';
import { allPlaces, locate, qualities, type Slot } from './slot.ts';
import { foldedForm } from './vocabulary.ts';

/** Where two words that follow each other in the query stand together, as the first one's places. */
export interface Pair {
  exact: number[];
  folded: number[];
  /** With a mark or one other word between them: `luật 73` in `Luật số 73/2021/QH14`. */
  apart: number[];
}

export function isTogether(pair: Pair | undefined): boolean {
  return pair !== undefined && pair.exact.length + pair.folded.length > 0;
}

/** Finds the pairs of a query, and on the way slips that made another known word: only its neighbours tell. */
export function readPairs(index: SearchIndex, slots: Slot[]): Pair[] {
  const pairs = slots.slice(1).map((second, place) => pairOf(index, slots[place]!, second));
  slots.forEach((slot, place) => {
    if (slots.length === 1 || isTogether(pairs[place - 1]) || isTogether(pairs[place])) return;
    const before = slots[place - 1];
    const after = slots[place + 1];
    if (!takeSlips(index, slot, before, after)) return;
    if (before) pairs[place - 1] = pairOf(index, before, slot);
    if (after) pairs[place] = pairOf(index, slot, after);
  });
  return pairs;
}

function pairOf({ corpus }: SearchIndex, first: Slot, second: Slot): Pair {
  const pair: Pair = { exact: [], folded: [], apart: [] };
  const isOther = first.folded !== second.folded;
  for (const [quality, places] of first.places) {
    for (const place of places) {
      const word = corpus.tokens[place]!;
      // Both are parts of one compound: `nđ 163` of `163/2026/NĐ-CP`.
      if (second.answers[word] && isOther && /[/.,-]/.test(corpus.words[word]!)) {
        pair.exact.push(place);
        continue;
      }
      const next = wordBeside(corpus, place, 1);
      if (next < 0) continue;
      const answer = second.answers[corpus.tokens[next]!]!;
      if (answer === 0) {
        const third = wordBeside(corpus, next, 1);
        if (third >= 0 && second.answers[corpus.tokens[third]!]) pair.apart.push(place);
      } else if (next - place > 1) pair.apart.push(place);
      else pair[quality === 'exact' && qualities[answer - 1] === 'exact' ? 'exact' : 'folded'].push(place);
    }
  }
  return pair;
}

function takeSlips({ corpus }: SearchIndex, slot: Slot, before?: Slot, after?: Slot): boolean {
  if (slot.folded.length < 2 || /\d/.test(slot.folded)) return false;
  const size = slot.words.size;
  const tried = new Set(slot.words.keys());
  const beside = (neighbour: Slot | undefined, step: 1 | -1) => {
    for (const place of neighbour ? allPlaces(neighbour) : []) {
      const found = wordBeside(corpus, place, step);
      const word = found < 0 ? -1 : corpus.tokens[found]!;
      if (word < 0 || tried.has(word)) continue;
      tried.add(word);
      if (slipsBetween(foldedForm(corpus.words[word]!), slot.folded, 1) <= 1) slot.words.set(word, 'slip');
    }
  };
  beside(before, 1);
  beside(after, -1);
  if (slot.words.size === size) return false;
  locate(corpus, slot);
  return true;
}
