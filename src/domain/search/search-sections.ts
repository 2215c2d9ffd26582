import lunr from 'lunr';
import type { SearchIndex } from './build-index.ts';
import { exactWord, foldWord } from './fold.ts';
import { wordsOf } from './words.ts';

const exactFields = ['heading-exact', 'also-exact', 'body-exact'];
const foldedFields = ['heading-folded', 'also-folded', 'body-folded'];

export interface SearchHit {
  /** Place in `sections`. */
  section: number;
  score: number;
}

export function loadIndex(stored: SearchIndex): lunr.Index {
  return lunr.Index.load(stored.index);
}

/**
 * Sections that hold every word of the query, best first. The last word may be unfinished.
 * Where none holds them all, sections that hold some of them.
 */
export function searchSections(index: lunr.Index, query: string): SearchHit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const all = find(index, words, lunr.Query.presence.REQUIRED);
  return all.length > 0 || words.length === 1 ? all : find(index, words, lunr.Query.presence.OPTIONAL);
}

function find(index: lunr.Index, words: string[], presence: lunr.Query.presence): SearchHit[] {
  const hits = index.query((query) => {
    words.forEach((word, place) => {
      const isLast = place === words.length - 1;
      const folded = foldWord(word);
      query.term(folded, { fields: foldedFields, presence, usePipeline: false });
      query.term(exactWord(word), { fields: exactFields, usePipeline: false });
      if (isLast && folded.length > 1) {
        query.term(folded, {
          fields: foldedFields,
          usePipeline: false,
          wildcard: lunr.Query.wildcard.TRAILING,
          boost: 0.3,
        });
      }
    });
  });
  if (hits.length > 0 || presence !== lunr.Query.presence.REQUIRED) return hits.map(toHit);
  return index
    .query((query) => {
      words.forEach((word, place) => {
        const isLast = place === words.length - 1;
        query.term(foldWord(word), {
          fields: foldedFields,
          presence,
          usePipeline: false,
          wildcard: isLast ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
        });
      });
    })
    .map(toHit);
}

function toHit({ ref, score }: lunr.Index.Result): SearchHit {
  return { section: Number(ref), score };
}
