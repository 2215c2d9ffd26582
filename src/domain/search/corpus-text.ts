import { withCapital } from './capitals.ts';
import type { Corpus, CorpusSection } from './corpus.ts';
import { anchorOf } from './packed.ts';

/** A token as it was written, with the space that is understood before it. */
export function tokenText(corpus: Corpus, place: number, isFirst: boolean): string {
  const { tokens, isWord, words, isCapital } = corpus;
  const token = tokens[place]!;
  const isSpaced = !isFirst && isWord[token] && isWord[tokens[place - 1]!];
  const word = words[token]!;
  return (isSpaced ? ' ' : '') + (isCapital[place] ? withCapital(word) : word);
}

export function segmentText(corpus: Corpus, segment: number): string {
  const from = corpus.segments[segment]!;
  let text = '';
  for (let place = from; place < corpus.segments[segment + 1]! - 1; place += 1) {
    text += tokenText(corpus, place, place === from);
  }
  return text;
}

export function hrefOf(corpus: Corpus, { page, part, heading }: CorpusSection): string {
  const anchor = part.anchor === 1 ? anchorOf(segmentText(corpus, heading)) : part.anchor;
  return anchor === undefined ? page.path : `${page.path}#${anchor}`;
}
