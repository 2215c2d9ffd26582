import { tagsInLesson } from '#domain/course/lesson-tags.ts';
import type { LawReference } from '#domain/evidence/law.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog } from './catalog.ts';

export interface LeaningPage {
  title: string;
  href: string;
  /** Articles it leans on, in words of the page's language. */
  articles: string[];
}

function lawsInText(mdx: string | undefined): Pick<LawReference, 'law' | 'article'>[] {
  return tagsInLesson(mdx ?? '')
    .filter(({ name }) => name === 'Law')
    .map(({ attributes }) => ({ law: attributes['id'] ?? '', article: attributes['article'] }));
}

/** Every text that leans on an instrument. */
export function leaningOnLaw(catalog: Catalog, locale: Locale, law: string): LeaningPage[] {
  const t = textsFor(locale);
  const named = (references: Pick<LawReference, 'law' | 'article'>[]) => [
    ...new Set(
      references
        .filter((one) => one.law === law)
        .map(({ article }) => (article ? t('law.article', { article }) : '')),
    ),
  ];
  const lessons = catalog.lessons
    .filter((lesson) => lesson.locale === locale)
    .map(({ entry, module, lesson }) => ({
      title: entry.data.title,
      href: pageUrl(locale, `/modules/${module}/${lesson}/`),
      articles: named(lawsInText(entry.body)),
    }));
  const quizzes = [...catalog.quizzes].map(([id, quiz]) => ({
    title: t('quiz.title', { title: quiz.title[locale] }),
    href: pageUrl(locale, `/quizzes/${id}/`),
    articles: named(quiz.items.flatMap((item) => item.laws)),
  }));
  const scenarios = [...catalog.scenarios].map(([id, scenario]) => ({
    title: scenario.title[locale],
    href: pageUrl(locale, `/scenarios/${id}/`),
    articles: named(
      Object.values(scenario.scenes).flatMap((scene) => scene.choices.flatMap((choice) => choice.rule)),
    ),
  }));
  const pages = catalog.pages
    .filter((page) => page.locale === locale)
    .map(({ entry, page }) => ({
      title: entry.data.title,
      href: pageUrl(locale, `/${page}/`),
      articles: named(lawsInText(entry.body)),
    }));
  const cards = [...catalog.jobAids].map(([id, card]) => ({
    title: card.title[locale],
    href: pageUrl(locale, `/job-aids/${id}/`),
    articles: named(card.laws),
  }));
  const notes = [...catalog.instructor].map(([module, { laws }]) => ({
    title: t('teaching.title', {
      title: catalog.modules.find(({ id }) => id === module)?.data.title[locale] ?? module,
    }),
    href: pageUrl(locale, `/instructor/modules/${module}/`),
    articles: named(laws),
  }));
  return [...lessons, ...pages, ...cards, ...quizzes, ...scenarios, ...notes].filter(
    (page) => page.articles.length > 0,
  );
}
