import type { SearchIndex } from './open-search.ts';
import { foldWord } from './fold.ts';

const initialsOf = new WeakMap<SearchIndex, string>();

/**
 * What letters may stand for that are no word of the course: `blhs` for bộ luật hình sự. Officers shorten what
 * they write every day. Gives the commonest phrases whose words begin so, those in headings and names first.
 */
export function phrasesOfInitials(index: SearchIndex, letters: string): number[][] {
  const { corpus, names } = index;
  if (!/^[a-z]{3,7}$/.test(letters)) return [];
  const text = initialsOf.get(index) ?? readInitials(index);
  initialsOf.set(index, text);
  const counts = new Map<string, { phrase: number[]; count: number }>();
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const phrase = [...corpus.tokens.subarray(at, at + letters.length)];
    const key = phrase.map((word) => corpus.words[word]!.toLowerCase()).join(' ');
    const found = counts.get(key) ?? { phrase, count: 0 };
    found.count += names.nameAt[at] ? 10 : 1;
    counts.set(key, found);
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1 || letters.length > 3)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ phrase }) => phrase);
}

/** The first letter of each word of the corpus, a space for what is none. */
function readInitials({ corpus }: SearchIndex): string {
  const letters = corpus.words.map((word, number) => (corpus.isWord[number] ? foldWord(word)[0] : ' '));
  return Array.from(corpus.tokens, (token) => letters[token]).join('');
}
