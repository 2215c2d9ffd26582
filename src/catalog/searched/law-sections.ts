import { askedOfLaws } from '#domain/course/asked.ts';
import { articleValidity, type Validity } from '#domain/evidence/law-status.ts';
import type { Law } from '#domain/evidence/law.ts';
import type { LawDates, SearchSection } from '#domain/search/section.ts';
import { locales, type Locale } from '#domain/shared/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from '../catalog.ts';
import { showLaw } from '../evidence.ts';

/** An instrument, then its articles, each with the dates that its status is worked out from. */
export function lawSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.laws].flatMap(([id, law]): SearchSection[] => {
    const shown = (article?: string) => showLaw(catalog, locale, { law: id, article, as: 'current' });
    const elsewhere = (article?: string) =>
      locales
        .filter((one) => one !== locale)
        .map((one) => showLaw(catalog, one, { law: id, article, as: 'current' }));
    const asked = (key: string) => catalog.asked.get(askedOfLaws)?.[key]?.[locale] ?? [];
    const whole = shown();
    const shared = { kind: 'law', page: law.title[locale] } as const;
    return [
      {
        ...shared,
        href: whole.href,
        heading: whole.name,
        also: [
          whole.title,
          ...shortNames(locale, law),
          ...elsewhere().flatMap(({ name, title }) => [name, title]),
          ...asked(id),
        ],
        body: whole.contested ?? '',
        law: datesOf(articleValidity(law)),
      },
      ...Object.keys(law.articles).map((article) => {
        const { href, name, says, contested } = shown(article);
        const isOwn = law.articles[article]?.contested !== undefined;
        return {
          ...shared,
          href,
          heading: name,
          also: [...elsewhere(article).map((one) => one.name), ...asked(`${id}#${article}`)],
          body: [says, isOwn ? contested : undefined].filter(Boolean).join(' '),
          law: datesOf(articleValidity(law, law.articles[article])),
        };
      }),
    ];
  });
}

/** How people name an instrument for short: `120/2025`, `Luật 120`, `Luật 2025`, `NĐ 163`. */
function shortNames(locale: Locale, { kind, number, issued }: Law): string[] {
  const [, first, year = issued?.slice(0, 4), letters] =
    /^(\d+)\/(\d{4})(?:\/(?:(\p{L}+)-)?)?/u.exec(number) ?? [];
  if (!first) return [];
  const word = textsFor(locale)(`law.kind.${kind}`).replace(/ số$/, '');
  return [
    number,
    `${first}/${year}`,
    `${word} ${first}`,
    `${word} ${year}`,
    ...(letters ? [`${letters} ${first}`] : []),
  ];
}

function datesOf({ inForce, ends, contested }: Validity): LawDates {
  return { inForce, ends, contested: Boolean(contested) };
}
