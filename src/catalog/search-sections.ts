import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Catalog } from './catalog.ts';
import { cardSections } from './searched/card-sections.ts';
import { lawSections } from './searched/law-sections.ts';
import { questionSections } from './searched/question-sections.ts';
import { scenarioSections } from './searched/scenario-sections.ts';
import { termSections } from './searched/term-sections.ts';
import { lessonSections, moduleSections, pageSections } from './searched/text-sections.ts';

/** Everything that search can lead to in one language; sections of one page stand together. */
export function searchSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [
    ...cardSections(catalog, locale),
    ...moduleSections(catalog, locale),
    ...lessonSections(catalog, locale),
    ...scenarioSections(catalog, locale),
    ...questionSections(catalog, locale),
    ...termSections(catalog, locale),
    ...lawSections(catalog, locale),
    ...pageSections(catalog, locale),
  ];
}
