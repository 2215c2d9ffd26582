import type { Corpus } from './corpus.ts';
import { firstFrom } from './first-from.ts';
import { exactWord, foldWord, iForY } from './fold.ts';
import { partsOf } from './words.ts';

/** Every spelling of the corpus under the forms that it is asked for by. */
export interface Vocabulary {
  /** Folded form -> numbers of the words that have it, whole or as a part. */
  folded: ReadonlyMap<string, readonly number[]>;
  /** The folded forms in the order of the alphabet, for words not yet typed to their end. */
  sorted: readonly string[];
}

export function openVocabulary(corpus: Corpus): Vocabulary {
  const folded = new Map<string, number[]>();
  corpus.words.forEach((word, number) => {
    if (!corpus.isWord[number]) return;
    for (const form of formsOf(word, foldWord)) {
      const numbers = folded.get(form);
      if (numbers) numbers.push(number);
      else folded.set(form, [number]);
    }
  });
  return { folded, sorted: [...folded.keys()].sort() };
}

/** A word and its parts, in one form. */
export function formsOf(word: string, form: (word: string) => string): Set<string> {
  return new Set([word, ...partsOf(word)].map((part) => iForY(form(part))));
}

export function foldedForm(word: string): string {
  return iForY(foldWord(word));
}

export function exactForm(word: string): string {
  return iForY(exactWord(word));
}

/** Words that have this form with its marks, whole or as a part. `exact` comes from `exactForm`. */
export function hasExactForm(word: string, exact: string): boolean {
  return exactForm(word) === exact || (/[/.,-]/.test(word) && formsOf(word, exactWord).has(exact));
}

/** Folded forms that begin with `beginning`. */
export function* formsFrom({ sorted }: Vocabulary, beginning: string): Generator<string> {
  for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at += 1) yield sorted[at]!;
}
