import { openCorpus, type Corpus } from './corpus.ts';
import { Memory } from './memory.ts';
import { openNames, type Names } from './names.ts';
import type { PackedSections } from './packed.ts';
import type { Pair } from './pairs.ts';
import { Scratch } from './scratch.ts';
import type { Slot } from './slot.ts';
import { measureSegments, type SegmentMeasures } from './segment-measures.ts';
import { Tallies } from './tally.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** All that a query is answered from. */
export interface SearchIndex {
  isEnglish: boolean;
  corpus: Corpus;
  vocabulary: Vocabulary;
  names: Names;
  measures: SegmentMeasures;
  tallies: Tallies;
  scratch: Scratch;
  slots: Memory<Slot>;
  pairs: Memory<Pair>;
  phrases: Memory<number[]>;
  /** How rare each slot and pair is, which are kept in the above. */
  rarities: WeakMap<Slot | Pair, number>;
}

/** Builds the index in the browser out of what was sent: a few milliseconds, since the words are numbers already. */
export function openSearch(packed: PackedSections): SearchIndex {
  const corpus = openCorpus(packed);
  const measures = measureSegments(corpus);
  return {
    isEnglish: packed.locale === 'en',
    corpus,
    vocabulary: openVocabulary(corpus),
    names: openNames(corpus),
    measures,
    tallies: new Tallies(corpus, measures),
    scratch: new Scratch(corpus.sections.length),
    slots: new Memory(40),
    pairs: new Memory(40),
    phrases: new Memory(400),
    rarities: new WeakMap(),
  };
}
