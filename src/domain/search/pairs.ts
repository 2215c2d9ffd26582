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
  /** Together only with words that the second one begins. */
  isBegun: boolean;
}

/** Times that a pair may stand there by chance. */
const seldom = 3;

export function isTogether(pair: Pair | undefined): boolean {
  return pair !== undefined && pair.exact.length + pair.folded.length > 0;
}

/**
 * Finds the pairs of a query, and on the way slips that made another known word: only its neighbours tell. Such a
 * word's slot is put in place of the one given.
 */
export function readPairs(index: SearchIndex, slots: Slot[]): Pair[] {
  const pairAt = (place: number) => {
    const [first, second] = slots.slice(place, place + 2);
    return first && second && pairOf(index, first, second);
  };
  const pairs = slots.slice(1).map((_, place) => pairAt(place)!);
  slots.forEach((slot, place) => {
    if (slots.length === 1 || isSure(pairs[place - 1], slot) || isSure(pairs[place], slot)) return;
    const mended = withSlips(index, slot, slots[place - 1], slots[place + 1]);
    if (mended === slot) return;
    slots[place] = mended;
    for (const other of [place - 1, place]) {
      const pair = pairAt(other);
      if (pair) pairs[other] = pair;
    }
  });
  return pairs;
}

/** A whole word that only now and then begins the neighbour of another may as well be a slip: `chuyen giu`. */
function isSure(pair: Pair | undefined, { words }: Slot): boolean {
  if (!pair || !isTogether(pair)) return false;
  const isSeldom = pair.exact.length + pair.folded.length <= seldom;
  const isWhole = [...words.values()].some((quality) => quality === 'exact' || quality === 'folded');
  return !(pair.isBegun && isSeldom && isWhole);
}

function pairOf(index: SearchIndex, first: Slot, second: Slot): Pair {
  return index.pairs.get(`${first.key} ${second.key}`, () => findPair(index, first, second));
}

function findPair({ corpus }: SearchIndex, first: Slot, second: Slot): Pair {
  const pair: Pair = { exact: [], folded: [], apart: [], isBegun: true };
  const isOther = first.folded !== second.folded;
  for (const [quality, places] of first.places) {
    for (const place of places) {
      const word = corpus.tokens[place]!;
      // Both are parts of one compound: `nđ 163` of `163/2026/NĐ-CP`.
      if (second.answers[word] && isOther && /[/.,-]/.test(corpus.words[word]!)) {
        pair.exact.push(place);
        pair.isBegun = false;
        continue;
      }
      const next = wordBeside(corpus, place, 1);
      if (next < 0) continue;
      const answer = second.answers[corpus.tokens[next]!]!;
      if (answer === 0) {
        const third = wordBeside(corpus, next, 1);
        if (third >= 0 && second.answers[corpus.tokens[third]!]) pair.apart.push(place);
      } else if (next - place > 1) pair.apart.push(place);
      else {
        if (qualities[answer - 1] !== 'beginning') pair.isBegun = false;
        pair[quality === 'exact' && qualities[answer - 1] === 'exact' ? 'exact' : 'folded'].push(place);
      }
    }
  }
  return pair;
}

/** The slot with the words added that stand beside its neighbours and are one slip away; the same where none is. */
function withSlips(index: SearchIndex, slot: Slot, before?: Slot, after?: Slot): Slot {
  const { corpus } = index;
  if (slot.folded.length < 2 || /\d/.test(slot.folded)) return slot;
  const words = new Map(slot.words);
  const tried = new Set(words.keys());
  const look = (neighbour: Slot | undefined, step: 1 | -1) => {
    for (const place of neighbour ? allPlaces(neighbour) : []) {
      const found = wordBeside(corpus, place, step);
      const word = found < 0 ? -1 : corpus.tokens[found]!;
      if (word < 0 || tried.has(word)) continue;
      tried.add(word);
      if (slipsBetween(foldedForm(corpus.words[word]!), slot.folded, 1) <= 1) words.set(word, 'slip');
    }
  };
  look(before, 1);
  look(after, -1);
  if (words.size === slot.words.size) return slot;
  return locate(index, { ...slot, key: `${before?.key}<${slot.key}>${after?.key}`, words });
}
