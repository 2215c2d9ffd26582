import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from '../catalog.ts';
import { plainText } from '../plain-text.ts';
import { alsoCalled } from './also-called.ts';

/** Pocket cards, each whole, and the page that shows how ASSIST is scored. */
export function cardSections(catalog: Catalog, locale: Locale): SearchSection[] {
  const t = textsFor(locale);
  const cards = [...catalog.jobAids].map(([id, card]): SearchSection => ({
    kind: 'job-aid',
    module: card.module,
    href: pageUrl(locale, `/job-aids/${id}/`),
    page: t('jobAids.title'),
    heading: card.title[locale],
    also: alsoCalled(locale, card.title, id),
    body: [
      card.when[locale],
      ...card.parts.flatMap(({ heading, items }) => [
        `${heading[locale]}:`,
        ...items.map((item) => plainText(catalog, locale, item)),
      ]),
    ].join(' '),
  }));
  return [
    ...cards,
    {
      kind: 'job-aid',
      href: pageUrl(locale, '/job-aids/assist/'),
      page: t('jobAids.title'),
      heading: t('assist.title'),
      body: t('assist.lead'),
    },
  ];
}
