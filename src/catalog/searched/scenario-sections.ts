import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from '../catalog.ts';
import { plainText } from '../plain-text.ts';
import { alsoCalled } from './also-called.ts';

/** A case by its title and summary. Its scenes stay out: a search must not give the case away. */
export function scenarioSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.scenarios].map(([id, scenario]) => ({
    kind: 'scenario',
    module: catalog.modules.find(({ data }) => data.scenarios.includes(id))?.id,
    href: pageUrl(locale, `/scenarios/${id}/`),
    page: textsFor(locale)('scenarios.title'),
    heading: scenario.title[locale],
    also: alsoCalled(locale, scenario.title, id),
    body: plainText(catalog, locale, scenario.summary),
  }));
}
