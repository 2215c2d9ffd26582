import type { TeachingNotes } from '#domain/course/teaching-notes.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import { lessonsOf, required, type Catalog } from './catalog.ts';

/** Title and address of what an instructor is told to print for a module. */
export function printedThing(
  catalog: Catalog,
  locale: Locale,
  module: string,
  { kind, id }: TeachingNotes['print'][number],
): { title: string; href: string } {
  const lessons = lessonsOf(catalog, module, locale);
  const at = (title: string, path: string) => ({ title, href: pageUrl(locale, path) });
  switch (kind) {
    case 'lesson': {
      const lesson = lessons.find((one) => one.lesson === id);
      return at(lesson?.entry.data.title ?? id, `/modules/${module}/${id}/`);
    }
    case 'quiz': {
      const { title } = required(catalog.quizzes, id, 'quiz');
      return at(textsFor(locale)('quiz.title', { title: title[locale] }), `/quizzes/${id}/print/`);
    }
    case 'scenario':
      return at(required(catalog.scenarios, id, 'case').title[locale], `/scenarios/${id}/booklet/`);
    case 'job-aid':
      return at(required(catalog.jobAids, id, 'job aid').title[locale], `/job-aids/${id}/`);
    case 'figure': {
      const home = lessons.find(({ entry }) => entry.body?.includes(`<Figure id="${id}"`));
      const page = home ? `/modules/${module}/${home.lesson}/#figure-${id}` : `/modules/${module}/`;
      return at(required(catalog.figures, id, 'figure').title[locale], page);
    }
  }
}
