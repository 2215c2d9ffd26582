import GithubSlugger from 'github-slugger';
import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { lessonsOf, type Catalog } from '../catalog.ts';
import { alsoCalled } from './also-called.ts';
import { wordsOfMdx } from './words-of-mdx.ts';

/** Lessons, cut at their headings: a result leads to the heading, not only to the page. */
export function lessonSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return catalog.modules.flatMap(({ id: module, data }) =>
    lessonsOf(catalog, module, locale).flatMap(({ lesson, entry }) => {
      const twin = catalog.lessons.find(
        (one) => one.module === module && one.lesson === lesson && one.locale !== locale,
      );
      return cutAtHeadings(catalog, locale, {
        kind: 'lesson',
        module,
        quizzes: data.quizzes,
        asked: (section) => catalog.asked.get(module)?.[lesson + section]?.[locale],
        href: pageUrl(locale, `/modules/${module}/${lesson}/`),
        title: entry.data.title,
        lead: `${entry.data.outcome}.`,
        mdx: entry.body ?? '',
        twin: twin && { title: twin.entry.data.title, mdx: twin.entry.body ?? '' },
      });
    }),
  );
}

/** Other pages of text, cut in the same way. */
export function pageSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return catalog.pages
    .filter((page) => page.locale === locale)
    .flatMap(({ page, entry }) => {
      const twin = catalog.pages.find((one) => one.page === page && one.locale !== locale);
      return cutAtHeadings(catalog, locale, {
        kind: 'page',
        quizzes: [],
        asked: () => undefined,
        href: pageUrl(locale, `/${page}/`),
        title: entry.data.title,
        lead: entry.data.summary,
        mdx: entry.body ?? '',
        twin: twin && { title: twin.entry.data.title, mdx: twin.entry.body ?? '' },
      });
    });
}

export function moduleSections(catalog: Catalog, locale: Locale): SearchSection[] {
  return catalog.modules.map(({ id, data }) => ({
    kind: 'page',
    module: id,
    href: pageUrl(locale, `/modules/${id}/`),
    page: data.title[locale],
    heading: data.title[locale],
    also: alsoCalled(locale, data.title, id),
    body: `${data.summary[locale]} ${data.outcome[locale]}`,
  }));
}

interface Text extends Pick<SearchSection, 'kind' | 'module' | 'href'> {
  quizzes: readonly string[];
  /** What people call a section; it is told by its English anchor, `#` before it, or nothing. */
  asked: (section: string) => readonly string[] | undefined;
  title: string;
  /** Stands before the first paragraph of its first section. */
  lead: string;
  mdx: string;
  /** The same text in the other language: it has the same headings in the same order. */
  twin: { title: string; mdx: string } | undefined;
}

function cutAtHeadings(catalog: Catalog, locale: Locale, text: Text): SearchSection[] {
  const { kind, module, href, title } = text;
  const slugger = new GithubSlugger();
  const twins = partsOf(text.twin?.mdx ?? '').map((part) => part.heading);
  const english = new GithubSlugger();
  return partsOf(text.mdx).map(({ heading, body }, place): SearchSection => {
    const twin = heading === undefined ? text.twin?.title : twins[place];
    const inEnglish = locale === 'en' ? heading : twins[place];
    const asked = text.asked(inEnglish === undefined ? '' : `#${english.slug(inEnglish)}`) ?? [];
    const words = wordsOfMdx(catalog, locale, body, text.quizzes);
    return {
      kind,
      module,
      href: heading === undefined ? href : `${href}#${slugger.slug(heading)}`,
      page: title,
      heading: heading ?? title,
      also: [...(twin === undefined ? [] : [twin]), ...asked],
      body: heading === undefined ? `${text.lead} ${words}` : words,
    };
  });
}

function partsOf(mdx: string): { heading: string | undefined; body: string }[] {
  return mdx.split(/^(?=#{2,3} )/m).map((part) => {
    const heading = /^#{2,3} (.+)/.exec(part)?.[1]?.trim();
    return { heading, body: heading === undefined ? part : part.replace(/^.+/, '') };
  });
}
