import { isCommonWord } from './common-words.ts';
import { foldWord } from './fold.ts';
import type { SearchIndex } from './open-search.ts';
import { readRawKeys } from './raw-keys.ts';
import { slipsBetween } from './slips.ts';
import { locate, type Quality, type Slot } from './slot.ts';
import { joinTwo, splitCompound, splitInTwo } from './split-words.ts';
import { formsOfStem, isSyllable } from './stem.ts';
import { exactForm, foldedForm, formsFrom, hasExactForm, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A query longer than this is a text that was pasted; its beginning says enough. */
const mostWords = 16;

/** The words of a query. The last may be unfinished. */
export function readWords(index: SearchIndex, query: string): Slot[] {
  const cut = wordsOf(query)
    .flatMap((word) => splitCompound(index.vocabulary, word))
    .flatMap((word) => splitInTwo(index, word));
  const typed = joinTwo(index, cut).slice(0, mostWords);
  return typed.map((word, place) => {
    const isLast = place === typed.length - 1;
    return index.slots.get(`${word} ${isLast}`, () => readWord(index, word, isLast));
  });
}

function readWord(index: SearchIndex, typed: string, isLast: boolean): Slot {
  const { corpus, vocabulary, isEnglish } = index;
  const folded = foldedForm(typed);
  const exact = exactForm(typed);
  const words = new Map<number, Quality>();
  const take = (form: string, quality: Quality) => {
    for (const word of vocabulary.folded.get(form) ?? []) if (!words.has(word)) words.set(word, quality);
  };
  for (const word of vocabulary.folded.get(folded) ?? []) {
    words.set(word, hasExactForm(corpus.words[word]!, exact) ? 'exact' : 'folded');
  }
  for (const form of formsOfStem(vocabulary, folded)) take(form, 'stem');
  // A long foreign word is cut short in the middle of a query too: rehab, meth.
  if (isLast || (folded.length > 4 && !isSyllable(folded))) {
    for (const form of formsFrom(vocabulary, foldWord(typed))) take(form, isLast ? 'beginning' : 'stem');
  }
  if (words.size === 0) take(readRawKeys(folded) ?? folded, 'slip');
  if (words.size === 0) for (const form of nearForms(vocabulary, folded)) take(form, 'slip');
  return locate(index, {
    key: `${typed} ${isLast}`,
    typed,
    folded,
    isMarked: exact !== folded,
    isCommon: isCommonWord(typed, isEnglish),
    isBarelyBegun: isLast && folded.length === 1,
    words,
  });
}

/** Known words one slip away; where there is none and the word is long, two. */
export function nearForms({ sorted }: Vocabulary, word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const near = (most: number) => sorted.filter((form) => slipsBetween(word, form, most) <= most);
  const once = near(1);
  return once.length > 0 || word.length < 7 ? once : near(2);
}
