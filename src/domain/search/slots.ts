import type { Corpus } from './corpus.ts';
import { foldWord } from './fold.ts';
import { readRawKeys } from './raw-keys.ts';
import { slipsBetween } from './slips.ts';
import { formsOfStem, isSyllable } from './stem.ts';
import { exactForm, foldedForm, formsFrom, hasExactForm, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How a word of the corpus answers to a word that was typed, best first. */
export const qualities = ['exact', 'folded', 'stem', 'beginning', 'slip'] as const;
export type Quality = (typeof qualities)[number];

/** One word of the query and the words of the corpus that it may stand for. */
export interface Slot {
  typed: string;
  folded: string;
  /** The learner put a mark on it. */
  isMarked: boolean;
  words: Map<number, Quality>;
}

export interface Searchable {
  corpus: Corpus;
  vocabulary: Vocabulary;
  english: boolean;
}

/** The words of a query. The last may be unfinished. */
export function slotsOf(searchable: Searchable, query: string): Slot[] {
  const typed = wordsOf(query)
    .flatMap((word) => cut(searchable.vocabulary, word))
    .flatMap((word) => splitInTwo(searchable, word));
  return typed.map((word, place) => slotOf(searchable, word, place === typed.length - 1));
}

/** A law's number stays whole where the corpus has it, or has one that begins so; other compounds are cut. */
function cut(vocabulary: Vocabulary, word: string): string[] {
  const form = foldedForm(word);
  if (/^\p{L}+$/u.test(word)) return [word];
  if (/\d/.test(word) && !/^\p{L}+-/u.test(word) && isBegun(vocabulary, form)) return [word];
  const parts = word.split(/[/.,-]/);
  if (parts.length > 1) return parts.flatMap((part) => cut(vocabulary, part));
  const [, letters, number] = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word) ?? [];
  return letters && number && vocabulary.folded.has(number) ? [letters, number] : [word];
}

function isBegun(vocabulary: Vocabulary, form: string): boolean {
  return vocabulary.folded.has(form) || !formsFrom(vocabulary, form).next().done;
}

/** Two words written as one (`matuy`), where the corpus knows neither the one nor its beginning but has the two. */
function splitInTwo({ corpus, vocabulary }: Searchable, word: string): string[] {
  const form = foldedForm(word);
  if (form.length < 4 || /\d/.test(form) || isBegun(vocabulary, form)) return [word];
  const letters = [...word.normalize('NFC')];
  let best = [word];
  let most = 0;
  for (let place = 1; place < letters.length; place += 1) {
    const halves = [letters.slice(0, place).join(''), letters.slice(place).join('')];
    const [first, second] = halves.map((half) => new Set(vocabulary.folded.get(foldedForm(half))));
    const count = [...first!].reduce((sum, one) => sum + followers(corpus, one, second!), 0);
    if (count > most) [best, most] = [halves, count];
  }
  return best;
}

function followers({ starts, places, tokens }: Corpus, word: number, next: ReadonlySet<number>): number {
  let count = 0;
  for (let at = starts[word]!; at < starts[word + 1]!; at += 1)
    if (next.has(tokens[places[at]! + 1]!)) count += 1;
  return count;
}

function slotOf({ corpus, vocabulary }: Searchable, typed: string, isLast: boolean): Slot {
  const folded = foldedForm(typed);
  const exact = exactForm(typed);
  const slot: Slot = { typed, folded, isMarked: exact !== folded, words: new Map() };
  const take = (form: string, quality: Quality) => {
    for (const word of vocabulary.folded.get(form) ?? []) {
      if (!slot.words.has(word)) slot.words.set(word, quality);
    }
  };
  for (const word of vocabulary.folded.get(folded) ?? []) {
    slot.words.set(word, hasExactForm(corpus.words[word]!, exact) ? 'exact' : 'folded');
  }
  for (const form of formsOfStem(vocabulary, folded)) take(form, 'stem');
  if (isLast || (folded.length >= 5 && !isSyllable(folded)))
    for (const form of formsFrom(vocabulary, foldWord(typed))) take(form, isLast ? 'beginning' : 'stem');
  if (slot.words.size === 0) {
    const read = readRawKeys(folded);
    if (read) take(read, 'slip');
  }
  if (slot.words.size === 0) for (const form of nearForms(vocabulary, folded)) take(form, 'slip');
  return slot;
}

/** Known words one slip away; where there is none and the word is long, two. */
export function nearForms({ sorted }: Vocabulary, word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const near = (most: number) => sorted.filter((form) => slipsBetween(word, form, most) <= most);
  const once = near(1);
  return once.length > 0 || word.length < 7 ? once : near(2);
}
