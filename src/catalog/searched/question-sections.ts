import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from '../catalog.ts';
import { plainText } from '../plain-text.ts';
import { alsoCalled } from './also-called.ts';

/** Each quiz, then its questions by what they ask. Options and feedback stay out: they are the answer. */
export function questionSections(catalog: Catalog, locale: Locale): SearchSection[] {
  const t = textsFor(locale);
  return [...catalog.quizzes].flatMap(([id, quiz]): SearchSection[] => {
    const href = pageUrl(locale, `/quizzes/${id}/`);
    const page = t('quiz.title', { title: quiz.title[locale] });
    const shared = { kind: 'question', module: quiz.module, page } as const;
    return [
      {
        ...shared,
        href,
        heading: page,
        also: alsoCalled(locale, quiz.title),
        body: [quiz.summary[locale], ...quiz.outcomes.map(({ text }) => `${text[locale]}.`)].join(' '),
      },
      ...quiz.items.map((item, index) => ({
        ...shared,
        href: `${href}#q-${item.id}`,
        heading: t('quiz.questionNumber', { number: index + 1 }),
        body: plainText(catalog, locale, item.prompt),
      })),
    ];
  });
}
