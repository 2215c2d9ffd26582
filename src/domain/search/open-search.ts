import { openCorpus, type Corpus } from './corpus.ts';
import { openNames, type Names } from './names.ts';
import type { PackedSections } from './packed.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** All that a query is answered from. */
export interface SearchIndex {
  isEnglish: boolean;
  corpus: Corpus;
  vocabulary: Vocabulary;
  names: Names;
  /** How long each part is on average where it is not empty, in tokens. */
  averages: readonly number[];
}

/** Builds the index in the browser out of what was sent: a few milliseconds, since the words are numbers already. */
export function openSearch(packed: PackedSections): SearchIndex {
  const corpus = openCorpus(packed);
  return {
    isEnglish: packed.locale === 'en',
    corpus,
    vocabulary: openVocabulary(corpus),
    names: openNames(corpus),
    averages: averageLengths(corpus),
  };
}

function averageLengths({ segments, segmentPart }: Corpus): number[] {
  const sums = [0, 0, 0, 0];
  const counts = [0, 0, 0, 0];
  segmentPart.forEach((part, segment) => {
    const length = segments[segment + 1]! - segments[segment]! - 1;
    sums[part]! += length;
    if (length > 0) counts[part]! += 1;
  });
  return sums.map((sum, part) => sum / Math.max(1, counts[part]!));
}
