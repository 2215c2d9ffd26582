import type { CheckPlaces } from '#domain/classroom/belongs.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import { lessonsOf, type Catalog } from './catalog.ts';
import { courseOutline, type NamedOutline } from './course-outline.ts';

/** The course as assignments speak of it. */
export interface AssignmentCourse extends NamedOutline {
  checks: CheckPlaces;
  /** By part, as `partKey` names it. A quiz has none. */
  minutes: Record<string, number>;
  /** Cases that stand in no module. */
  otherCases: string[];
}

export function assignmentCourse(catalog: Catalog, locale: Locale): AssignmentCourse {
  const outline = courseOutline(catalog, locale);
  const names = { ...outline.names };
  const minutes: AssignmentCourse['minutes'] = {};
  names['review'] = { title: textsFor(locale)('review.title'), href: pageUrl(locale, '/review/') };
  for (const { id, data } of catalog.modules) {
    names[`module:${id}`] = { title: data.title[locale], href: pageUrl(locale, `/modules/${id}/`) };
    const lessons = lessonsOf(catalog, id, locale);
    for (const { lesson, entry } of lessons) minutes[`lesson:${id}/${lesson}`] = entry.data.minutes;
    minutes[`module:${id}`] = lessons.reduce((sum, { entry }) => sum + entry.data.minutes, 0);
  }
  for (const [id, scenario] of catalog.scenarios) {
    const key = `scenario:${id}`;
    minutes[key] = scenario.minutes;
    names[key] ??= { title: scenario.title[locale], href: pageUrl(locale, `/scenarios/${id}/`) };
  }
  const inModules = new Set(catalog.modules.flatMap(({ data }) => data.scenarios));
  const otherCases = [...catalog.scenarios.keys()].filter((id) => !inModules.has(id));
  const checks: CheckPlaces = {};
  for (const [quiz, { module, items }] of catalog.quizzes) {
    for (const { id, lesson } of items) checks[`${quiz}/${id}`] = `${module}/${lesson}`;
  }
  return { ...outline, names, checks, minutes, otherCases };
}
