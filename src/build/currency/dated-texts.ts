import type { Dated } from '#domain/evidence/currency.ts';
import type { Course } from '../course/course.ts';

export type DatedFile = Dated & { file: string };

interface Reviewed {
  reviewed: string;
  reviewEveryMonths: number;
}

/** Every authored text that carries the day of its last review. Files that a schema refused are left out. */
export function datedTexts(course: Course): DatedFile[] {
  const dated = (kind: Dated['kind'], id: string, file: string, value: Reviewed | undefined): DatedFile[] =>
    value ? [{ kind, id, file, reviewed: value.reviewed, reviewEveryMonths: value.reviewEveryMonths }] : [];
  return [
    ...course.lessons.flatMap(({ module, lesson, locale, file, value }) =>
      dated('lesson', `${module}/${locale}/${lesson}`, file, value),
    ),
    ...course.pages.flatMap(({ page, locale, file, value }) =>
      dated('page', `${locale}/${page}`, file, value),
    ),
    ...[...course.facts.values()].flatMap(({ id, file, value }) => dated('fact', id, file, value)),
    ...[...course.laws.values()].flatMap(({ id, file, value }) => dated('law', id, file, value)),
    ...[...course.jobAids.values()].flatMap(({ id, file, value }) => dated('job-aid', id, file, value)),
    ...[...course.instructor.values()].flatMap(({ id, file, value }) =>
      dated('teaching-notes', id, file, value),
    ),
  ];
}
