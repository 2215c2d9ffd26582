import { partNumber, type Corpus } from './corpus.ts';
import { nameEnd } from './packed.ts';

/** What things are called: each heading, and each other name that a section has. */
export interface Names {
  /** Of each token, the name that it stands in, from 1; 0 elsewhere. */
  nameAt: Uint32Array;
  /** Of each name: its first token, how many words it has, and whose it is. */
  start: number[];
  length: number[];
  section: number[];
}

export function openNames(corpus: Corpus): Names {
  const { tokens, isWord, segments, segmentPart, segmentSection } = corpus;
  const separator = corpus.words.indexOf(nameEnd);
  const nameAt = new Uint32Array(tokens.length);
  const names: Names = { nameAt, start: [0], length: [0], section: [0] };
  for (let segment = 0; segment < segmentPart.length; segment += 1) {
    const part = segmentPart[segment];
    if (part !== partNumber.heading && part !== partNumber.also) continue;
    let isOpen = false;
    for (let place = segments[segment]!; place < segments[segment + 1]! - 1; place += 1) {
      if (tokens[place] === separator) isOpen = false;
      if (!isWord[tokens[place]!]) continue;
      if (!isOpen) {
        isOpen = true;
        names.start.push(place);
        names.length.push(0);
        names.section.push(segmentSection[segment]!);
      }
      nameAt[place] = names.start.length - 1;
      names.length[names.length.length - 1]! += 1;
    }
  }
  return names;
}

/** Numbers of the words of a name. */
export function wordsOfName({ tokens, isWord }: Corpus, { start, length }: Names, name: number): number[] {
  const words: number[] = [];
  for (let place = start[name]!; words.length < length[name]!; place += 1) {
    if (isWord[tokens[place]!]) words.push(tokens[place]!);
  }
  return words;
}
