import type { SearchSection } from '#domain/search/section.ts';
import { locales, type Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from '../catalog.ts';

/** A term, with every name that it has in either language. */
export function termSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.glossary].map(([id, { term, means, also }]) => ({
    kind: 'term',
    href: pageUrl(locale, `/glossary/#${id}`),
    page: textsFor(locale)('glossary.title'),
    heading: term[locale],
    also: [...new Set(locales.flatMap((one) => [term[one], ...also[one]]))].filter(
      (name) => name !== term[locale],
    ),
    body: means[locale],
  }));
}
