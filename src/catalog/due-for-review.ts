import { dueReviews, type Dated } from '#domain/evidence/currency.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import type { Catalog } from './catalog.ts';
import { factText } from './fact-text.ts';
import { showLaw } from './evidence.ts';
import { printedThing } from './printed-thing.ts';

type Shown = Dated & { title: string; href: string };

/** What is to be held against its sources again by a day, as pages of one language name it. */
export function dueForReview(catalog: Catalog, locale: Locale, day: string, until: string) {
  const of = ({ reviewed, reviewEveryMonths }: Pick<Dated, 'reviewed' | 'reviewEveryMonths'>) => ({
    reviewed,
    reviewEveryMonths,
  });
  const shown: Shown[] = [
    ...catalog.lessons
      .filter((lesson) => lesson.locale === locale)
      .map(({ entry, module, lesson }) => ({
        kind: 'lesson' as const,
        id: `${module}/${lesson}`,
        title: entry.data.title,
        href: pageUrl(locale, `/modules/${module}/${lesson}/`),
        ...of(entry.data),
      })),
    ...catalog.pages
      .filter((page) => page.locale === locale)
      .map(({ entry, page }) => ({
        kind: 'page' as const,
        id: page,
        title: entry.data.title,
        href: pageUrl(locale, `/${page}/`),
        ...of(entry.data),
      })),
    ...[...catalog.facts].map(([id, fact]) => ({
      kind: 'fact' as const,
      id,
      title: factText(catalog, locale, id),
      href: pageUrl(locale, `/sources/#${fact.source}`),
      ...of(fact),
    })),
    ...[...catalog.laws].map(([id, law]) => {
      const { name, href } = showLaw(catalog, locale, { law: id, as: 'current' });
      return { kind: 'law' as const, id, title: name, href, ...of(law) };
    }),
    ...[...catalog.jobAids].map(([id, card]) => ({
      kind: 'job-aid' as const,
      id,
      ...printedThing(catalog, locale, '', { kind: 'job-aid', id }),
      ...of(card),
    })),
    ...[...catalog.instructor].map(([module, notes]) => ({
      kind: 'teaching-notes' as const,
      id: module,
      title: catalog.modules.find(({ id }) => id === module)?.data.title[locale] ?? module,
      href: pageUrl(locale, `/instructor/modules/${module}/`),
      ...of(notes),
    })),
  ];
  return dueReviews(shown, day, until);
}
