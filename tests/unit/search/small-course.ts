import { openSearch, type SearchIndex } from '#domain/search/open-search.ts';
import { packSections } from '#domain/search/pack-sections.ts';
import { searchSections, type SearchOptions } from '#domain/search/search-sections.ts';
import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** A section of a lesson, unless told otherwise, at an address made of its heading. */
export function section(heading: string, body: string, more: Partial<SearchSection> = {}): SearchSection {
  return { kind: 'lesson', href: `/${heading.replaceAll(' ', '-')}/`, page: heading, heading, body, ...more };
}

export function openSections(sections: SearchSection[], locale: Locale = 'vi'): SearchIndex {
  return openSearch(JSON.parse(JSON.stringify(packSections(locale, sections))));
}

/** Headings found, best first. */
export function finder(sections: SearchSection[], locale: Locale = 'vi') {
  const index = openSections(sections, locale);
  return (query: string, options: Partial<SearchOptions> = {}) =>
    searchSections(index, query, { today: '2026-11-25', ...options }).hits.map(
      (hit) => sections[hit]?.heading,
    );
}
