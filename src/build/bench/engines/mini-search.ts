import MiniSearch from 'minisearch';
import { foldWord } from '#domain/search/fold.ts';
import { boosts, fieldsOf, type EngineKind } from './engine.ts';

/** As its guide sets it up: prefixes, and one slip in five letters. */
export const miniSearch: EngineKind = engine('MiniSearch, prefix and fuzzy', undefined);
/** The same with marks taken off both sides. */
export const miniSearchFolded: EngineKind = engine('the same, marks folded', (term) => foldWord(term));

function engine(name: string, processTerm: ((term: string) => string) | undefined): EngineKind {
  return {
    name,
    open(_, sections) {
      const index = new MiniSearch({
        fields: Object.keys(boosts),
        searchOptions: { boost: boosts, prefix: true, fuzzy: 0.2 },
        ...(processTerm && { processTerm }),
      });
      index.addAll(sections.map((section, id) => ({ id, ...fieldsOf(section) })));
      return {
        sent: JSON.stringify([index, sections]),
        find: (query) => index.search(query).map(({ id }) => sections[id as number]?.href ?? ''),
      };
    },
  };
}
