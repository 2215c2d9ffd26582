import { wordBeside } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import { exactForm, foldedForm, hasExactForm } from './vocabulary.ts';

/** Where a phrase of the corpus's own words stands, marks and all, as places of its first word, in order. */
export function placesOfPhrase({ corpus, vocabulary }: SearchIndex, phrase: readonly number[]): number[] {
  const [first = new Set<number>(), ...rest] = phrase.map((number) => {
    const word = corpus.words[number]!;
    const exact = exactForm(word);
    const same = vocabulary.folded.get(foldedForm(word)) ?? [];
    return new Set(same.filter((other) => hasExactForm(corpus.words[other]!, exact)));
  });
  const found: number[] = [];
  for (const word of first) {
    for (let at = corpus.starts[word]!; at < corpus.starts[word + 1]!; at += 1) {
      const start = corpus.places[at]!;
      let place = start;
      const isHere = rest.every((words) => {
        place = wordBeside(corpus, place, 1);
        return place >= 0 && words.has(corpus.tokens[place]!);
      });
      if (isHere) found.push(start);
    }
  }
  return found.sort((a, b) => a - b);
}
