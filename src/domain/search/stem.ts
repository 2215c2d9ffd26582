import lunr from 'lunr';
import { formsFrom, type Vocabulary } from './vocabulary.ts';

/** Without marks most Vietnamese syllables look like this; nothing is ever cut off one. */
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

export function isSyllable(word: string): boolean {
  return syllable.test(word);
}

function stemOf(word: string): string {
  if (syllable.test(word) || !/^[a-z]{4,}$/.test(word)) return word;
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

/** Other forms of an English word that the corpus has: needles for needle, testing for test. */
export function* formsOfStem(vocabulary: Vocabulary, word: string): Generator<string> {
  if (word.length < 3) return;
  const stem = stemOf(word);
  for (const form of formsFrom(vocabulary, stem.slice(0, Math.max(3, stem.length - 1)))) {
    if (form !== word && stemOf(form) === stem && areForms(form, word)) yield form;
  }
}

const ending = /^(?:e?s|e?d|ing|e|ers?|ies|ied|y|ly|ments?|als?|ations?)?$/;

/** Porter makes one of position and positive: two forms of a word differ by an ending only. */
function areForms(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return ending.test(a.slice(shared)) && ending.test(b.slice(shared));
}
