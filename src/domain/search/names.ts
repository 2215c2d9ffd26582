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
  /** Where the places of each word begin in `places`, those in names alone; one more at the end. */
  starts: Uint32Array;
  places: Uint32Array;
}

export function openNames(corpus: Corpus): Names {
  const { tokens, isWord, segments, segmentPart, segmentSection } = corpus;
  // `Quá liều: làm gì ngay` is called `Quá liều`.
  const separates = corpus.words.map((word) => word.includes(nameEnd) || word === ': ');
  const nameAt = new Uint32Array(tokens.length);
  const names = { nameAt, start: [0], length: [0], section: [0] };
  for (let segment = 0; segment < segmentPart.length; segment += 1) {
    const part = segmentPart[segment];
    if (part !== partNumber.heading && part !== partNumber.also) continue;
    let isOpen = false;
    for (let place = segments[segment]!; place < segments[segment + 1]! - 1; place += 1) {
      if (separates[tokens[place]!]) isOpen = false;
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
  return { ...names, ...placesInNames(corpus, nameAt) };
}

function placesInNames({ words, tokens }: Corpus, nameAt: Uint32Array) {
  const starts = new Uint32Array(words.length + 1);
  for (let place = 0; place < tokens.length; place += 1) if (nameAt[place]) starts[tokens[place]! + 1]! += 1;
  for (let word = 0; word < words.length; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const places = new Uint32Array(starts[words.length]!);
  for (let place = 0; place < tokens.length; place += 1) {
    if (nameAt[place]) places[next[tokens[place]!]!++] = place;
  }
  return { starts, places };
}

/** Numbers of the words of a name. */
export function wordsOfName({ tokens, isWord }: Corpus, { start, length }: Names, name: number): number[] {
  const words: number[] = [];
  for (let place = start[name]!; words.length < length[name]!; place += 1) {
    if (isWord[tokens[place]!]) words.push(tokens[place]!);
  }
  return words;
}
