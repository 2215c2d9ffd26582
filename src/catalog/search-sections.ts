import GithubSlugger from 'github-slugger';
import { replaceInlineTags } from '#domain/shared/inline-tags.ts';
import type { SearchSection } from '#domain/search/section.ts';
import { locales, type Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Catalog, CatalogLesson } from './catalog.ts';
import { showLaw } from './evidence.ts';
import { factText } from './fact-text.ts';
import { plainText } from './plain-text.ts';

/** Everything that search can lead to in one language. */
export function searchSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [
    ...catalog.lessons
      .filter((lesson) => lesson.locale === locale)
      .flatMap((lesson) => lessonSections(catalog, locale, lesson)),
    ...scenarioSections(catalog, locale),
    ...quizSections(catalog, locale),
    ...termSections(catalog, locale),
    ...lawSections(catalog, locale),
  ];
}

/** A lesson is cut at its headings: a result leads to the heading, not only to the page. */
function lessonSections(catalog: Catalog, locale: Locale, lesson: CatalogLesson): SearchSection[] {
  const href = pageUrl(locale, `/modules/${lesson.module}/${lesson.lesson}/`);
  const page = lesson.entry.data.title;
  const slugger = new GithubSlugger();
  return (lesson.entry.body ?? '').split(/^(?=#{2,3} )/m).map((part): SearchSection => {
    const title = /^#{2,3} (.+)/.exec(part)?.[1]?.trim();
    const body = lessonWords(catalog, locale, part.replace(/^#{2,3} .+/, ''));
    if (!title)
      return { kind: 'lesson', href, page, heading: page, body: `${lesson.entry.data.outcome}. ${body}` };
    return { kind: 'lesson', href: `${href}#${slugger.slug(title)}`, page, heading: title, body };
  });
}

function lessonWords(catalog: Catalog, locale: Locale, mdx: string): string {
  const filled = replaceInlineTags(mdx, ({ name, attributes, inner }) => {
    if (name === 'Fact') return factText(catalog, locale, attributes['id'] ?? '', attributes['figure']);
    if (name !== 'Law' || inner) return inner;
    const article = attributes['article'];
    const as = attributes['as'] === 'history' ? 'history' : 'current';
    const law = showLaw(catalog, locale, { law: attributes['id'] ?? '', article, as });
    return `${law.name}. ${law.says ?? ''}`;
  });
  return filled
    .replace(/[*_>`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function scenarioSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.scenarios].map(([id, scenario]) => ({
    kind: 'scenario',
    href: pageUrl(locale, `/scenarios/${id}/`),
    page: scenario.title[locale],
    heading: scenario.title[locale],
    // Scenes stay out: a search must not give the case away.
    body: plainText(catalog, locale, scenario.summary),
  }));
}

function quizSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.quizzes].map(([id, quiz]) => ({
    kind: 'quiz',
    href: pageUrl(locale, `/quizzes/${id}/`),
    page: textsFor(locale)('quiz.title', { title: quiz.title[locale] }),
    heading: textsFor(locale)('quiz.title', { title: quiz.title[locale] }),
    body: `${quiz.summary[locale]} ${quiz.outcomes.map(({ text }) => text[locale]).join('. ')}`,
  }));
}

function termSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.glossary].map(([id, term]) => ({
    kind: 'term',
    href: pageUrl(locale, `/glossary/#${id}`),
    page: term.term[locale],
    heading: term.term[locale],
    body: term.means[locale],
    also: locales.flatMap((one) => [term.term[one], ...term.also[one]]).join(' · '),
  }));
}

function lawSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return [...catalog.laws].flatMap(([id, law]) => {
    const whole = showLaw(catalog, locale, { law: id, as: 'current' });
    const articles = Object.keys(law.articles).map((article) =>
      showLaw(catalog, locale, { law: id, article, as: 'current' }),
    );
    return [
      {
        kind: 'law' as const,
        href: whole.href,
        page: whole.name,
        heading: whole.title,
        body: whole.contested ?? '',
      },
      ...articles.map((article) => ({
        kind: 'law' as const,
        href: article.href,
        page: whole.name,
        heading: article.name,
        body: article.says ?? '',
      })),
    ];
  });
}
