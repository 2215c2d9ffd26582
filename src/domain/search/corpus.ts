import { beginsSentence, capitalSign, isSmall, smallSign } from './capitals.ts';
import { numberOf } from './code-points.ts';
import { segmentEnd, type PackedPage, type PackedPart, type PackedSections } from './packed.ts';
import { unpackWords } from './word-list.ts';

/** What is searched of a section. A page's title belongs to every section of the page. */
export const partNumber = { page: 0, heading: 1, also: 2, body: 3 } as const;

/** The packed texts laid out as numbers; each word's places are a slice of one list. */
export interface Corpus {
  words: readonly string[];
  isWord: Uint8Array;
  /** Number of the token that ends a segment. */
  end: number;
  /** Word numbers of all texts, one after the other. */
  tokens: Uint16Array;
  /** Whether a word stands with a capital that its number does not have. */
  isCapital: Uint8Array;
  /** Where each word's places begin in `places`; one more at the end. */
  starts: Uint32Array;
  places: Uint32Array;
  /** Where each segment begins in `tokens`; one more at the end. Each ends with the token `segmentEnd`. */
  segments: Uint32Array;
  /** Segment that each token stands in. */
  segmentAt: Uint32Array;
  /** Of each segment: which part of a section it is, and of which (the first of the page, for its title). */
  segmentPart: Uint8Array;
  segmentSection: Uint32Array;
  sections: CorpusSection[];
}

export interface CorpusSection {
  page: PackedPage;
  part: PackedPart;
  /** Segment of the page's title, and of the section's heading: other names and body follow it. */
  title: number;
  heading: number;
  /** How many sections of its page stand after it. */
  after: number;
}

export function openCorpus(packed: PackedSections): Corpus {
  const words = unpackWords(packed.words);
  const end = words.indexOf(segmentEnd);
  const isWord = Uint8Array.from(words, (word) => (/[\p{L}\p{N}\p{M}]/u.test(word) ? 1 : 0));
  const { tokens, isCapital } = readText(packed.text, words, isWord);
  return {
    words,
    end,
    isWord,
    tokens,
    isCapital,
    ...placesOfWords(tokens, words.length),
    ...segmentsOf(tokens, end),
    ...sectionsOf(packed.pages),
  };
}

/** The numbers of the words, the signs for capitals taken out and put beside them. */
function readText(text: string, words: readonly string[], isWord: Uint8Array) {
  const [capital, small] = [words.indexOf(capitalSign), words.indexOf(smallSign)];
  const beginsNext = Uint8Array.from(words, (word, number) =>
    !isWord[number] && beginsSentence(word) ? 1 : 0,
  );
  const canBeCapital = Uint8Array.from(words, (word, number) => (isWord[number] && isSmall(word) ? 1 : 0));
  const tokens = new Uint16Array(text.length);
  const isCapital = new Uint8Array(text.length);
  let length = 0;
  let isNext = 1;
  for (let place = 0; place < text.length; place += 1) {
    const token = numberOf(text.charCodeAt(place));
    if (token === capital) isNext = 1;
    else if (token === small) isNext = 0;
    else {
      tokens[length] = token;
      isCapital[length] = isNext & canBeCapital[token]!;
      isNext = beginsNext[token]!;
      length += 1;
    }
  }
  return { tokens: tokens.slice(0, length), isCapital: isCapital.slice(0, length) };
}

function placesOfWords(tokens: Uint16Array, words: number) {
  const starts = new Uint32Array(words + 1);
  for (const token of tokens) starts[token + 1]! += 1;
  for (let word = 0; word < words; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const places = new Uint32Array(tokens.length);
  for (let place = 0; place < tokens.length; place += 1) places[next[tokens[place]!]!++] = place;
  return { starts, places };
}

function segmentsOf(tokens: Uint16Array, end: number) {
  const segments = [0];
  const segmentAt = new Uint32Array(tokens.length);
  for (let place = 0; place < tokens.length; place += 1) {
    segmentAt[place] = segments.length - 1;
    if (tokens[place] === end) segments.push(place + 1);
  }
  return { segments: Uint32Array.from(segments), segmentAt };
}

/** Segments stand as the packer wrote them: a page's title, then the three parts of each of its sections. */
function sectionsOf(pages: readonly PackedPage[]) {
  const parts: number[] = [];
  const owners: number[] = [];
  const sections: CorpusSection[] = [];
  for (const page of pages) {
    const title = parts.push(partNumber.page) - 1;
    owners.push(sections.length);
    page.sections.forEach((part, place) => {
      const after = page.sections.length - place - 1;
      sections.push({ page, part, title, heading: parts.length, after });
      for (const number of [partNumber.heading, partNumber.also, partNumber.body]) {
        parts.push(number);
        owners.push(sections.length - 1);
      }
    });
  }
  return { segmentPart: Uint8Array.from(parts), segmentSection: Uint32Array.from(owners), sections };
}

/**
 * The token of the next (step 1) or the last (step -1) word of the same segment; -1 where there is none. Two marks
 * never stand side by side but at the end of a segment.
 */
export function wordBeside({ tokens, isWord, end }: Corpus, place: number, step: 1 | -1): number {
  const next = tokens[place + step];
  if (next === undefined || next === end) return -1;
  if (isWord[next] === 1) return place + step;
  const second = tokens[place + 2 * step];
  return second !== undefined && isWord[second] === 1 ? place + 2 * step : -1;
}
