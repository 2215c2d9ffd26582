import { openSearch } from '#domain/search/open-search.ts';
import { packSections } from '#domain/search/pack-sections.ts';
import { searchSections } from '#domain/search/search-sections.ts';
import type { EngineKind } from './engine.ts';

export const ours: EngineKind = {
  name: 'ours',
  open(locale, sections) {
    const packed = packSections(locale, sections);
    const index = openSearch(packed);
    const today = new Date().toISOString().slice(0, 10);
    return {
      sent: JSON.stringify(packed),
      find: (query) => searchSections(index, query, { today }).hits.map((hit) => sections[hit]?.href ?? ''),
    };
  },
};
