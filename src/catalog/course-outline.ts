import type { CourseOutline } from '#domain/progress/outline.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import { lessonsOf, required, type Catalog } from './catalog.ts';
import { finalTestPlan } from './final-test.ts';
import { endingLeanings, rulesOfCase } from './leanings.ts';

/** What progress is measured against, with the title and address of each part for the pages that name it. */
export interface NamedOutline extends CourseOutline {
  names: Record<string, { title: string; href: string }>;
}

export function courseOutline(catalog: Catalog, locale: Locale): NamedOutline {
  const names: NamedOutline['names'] = {};
  const modules = catalog.modules.map(({ id, data }) => {
    const lessons = lessonsOf(catalog, id, locale);
    for (const { lesson, entry } of lessons) {
      names[`lesson:${id}/${lesson}`] = {
        title: entry.data.title,
        href: pageUrl(locale, `/modules/${id}/${lesson}/`),
      };
    }
    for (const quiz of data.quizzes) {
      names[`quiz:${quiz}`] = {
        title: required(catalog.quizzes, quiz, 'quiz').title[locale],
        href: pageUrl(locale, `/quizzes/${quiz}/`),
      };
    }
    for (const scenario of data.scenarios) {
      names[`scenario:${scenario}`] = {
        title: required(catalog.scenarios, scenario, 'case').title[locale],
        href: pageUrl(locale, `/scenarios/${scenario}/`),
      };
    }
    return {
      id,
      lessons: lessons.map(({ lesson }) => ({ id: lesson })),
      quizzes: data.quizzes.map((quiz) => quizOutline(catalog, quiz)),
      scenarios: data.scenarios.map((id) => ({
        id,
        ...endingLeanings(catalog, rulesOfCase(required(catalog.scenarios, id, 'case'))),
      })),
    };
  });
  const paths = [...catalog.paths].map(([id, path]) => {
    const finalTest = finalTestPlan(catalog, id, path);
    names[`quiz:${finalTest.id}`] = {
      title: textsFor(locale)('path.finalTestOf', { title: path.title[locale] }),
      href: pageUrl(locale, `/paths/${id}/test/`),
    };
    names[`path:${id}`] = { title: path.title[locale], href: pageUrl(locale, `/paths/${id}/`) };
    return {
      id,
      modules: path.modules,
      // Progress asks only whether it was passed: the questions stay on the page of the test.
      finalTest: { id: finalTest.id, passPercent: finalTest.passPercent, items: [] },
    };
  });
  return { modules, paths, names };
}

export function quizOutline(catalog: Catalog, id: string) {
  const quiz = required(catalog.quizzes, id, 'quiz');
  return {
    id,
    passPercent: quiz.passPercent,
    items: quiz.items.map((item) => ({
      id: item.id,
      revision: itemRevision(item),
      ...endingLeanings(catalog, item.laws),
    })),
  };
}

/** What one attempt at a quiz needs to know in the browser. */
export function quizPlan(catalog: Catalog, id: string) {
  const quiz = required(catalog.quizzes, id, 'quiz');
  return {
    id,
    passPercent: quiz.passPercent,
    draw: quiz.draw,
    test: quiz.test,
    items: quiz.items.map((item) => ({
      id: item.id,
      revision: itemRevision(item),
      outcome: item.outcome,
      ...endingLeanings(catalog, item.laws),
    })),
  };
}
