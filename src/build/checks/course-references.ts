import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, LessonFile, RecordFile } from '../course/course.ts';
import type { Place } from '../course/place.ts';
import { problem, topOfFile } from '../course/problem.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { valuesAt } from '../references/values-at.ts';

/** Ids that are sought inside one module or one quiz: questions, lessons, outcomes. */
export function checkCourseReferences(course: Course): Diagnostic[] {
  return [
    ...course.lessons.flatMap((lesson) => [...moduleOf(course, lesson), ...questionsIn(course, lesson)]),
    ...[...course.quizzes.values()].flatMap((quiz) => [
      ...lessonsOf(course, quiz),
      ...outcomesOf(quiz),
      ...listing(course, quiz),
    ]),
    ...[...course.instructor.values()].flatMap((notes) => [
      ...homeOf(course, notes),
      ...printedLessons(course, notes),
    ]),
  ];
}

function moduleOf(course: Course, { file, module }: LessonFile): Diagnostic[] {
  if (course.modules.has(module)) return [];
  const message = `There is no modules/${module}/module.yaml, so no page leads to this lesson.`;
  return [problem('reference/unknown-module', file, topOfFile, message, 'Write it, or move the lesson.')];
}

function questionsIn(course: Course, { file, module, body }: LessonFile): Diagnostic[] {
  const quizzes = stringsAt(course.modules.get(module)?.raw, 'quizzes.*');
  const known = quizzes.flatMap((id) => stringsAt(course.quizzes.get(id)?.raw, 'items.*.id'));
  const named = (body?.tags ?? []).filter(({ name }) => name === 'Check');
  return named.flatMap(({ attributes: { id }, place }) =>
    unknown('question', file, place, id, known, `the quizzes of the module "${module}"`),
  );
}

function lessonsOf(course: Course, { file, raw, placeOf }: RecordFile): Diagnostic[] {
  const module = String((raw as { module?: unknown } | null | undefined)?.module);
  if (!course.modules.has(module)) return [];
  const known = course.lessons.filter((one) => one.module === module).map(({ lesson }) => lesson);
  return valuesAt(raw, 'items.*.lesson').flatMap(({ path, value }) =>
    unknown('lesson', file, placeOf(path), value, known, `modules/${module}/`),
  );
}

function outcomesOf({ file, raw, placeOf }: RecordFile): Diagnostic[] {
  const known = stringsAt(raw, 'outcomes.*.id');
  return valuesAt(raw, 'items.*.outcome').flatMap(({ path, value }) =>
    unknown('outcome', file, placeOf(path), value, known, 'the outcomes at the top of this quiz'),
  );
}

function listing(course: Course, { id, file, raw, keyPlaceOf }: RecordFile): Diagnostic[] {
  const module = String((raw as { module?: unknown } | null | undefined)?.module);
  const home = course.modules.get(module);
  if (!home || stringsAt(home.raw, 'quizzes.*').includes(id)) return [];
  return [
    problem(
      'reference/quiz-not-listed',
      file,
      keyPlaceOf(['module']),
      `This quiz belongs to the module "${module}", but ${home.file} does not list it, so no page leads to it.`,
      `Add "${id}" to "quizzes:" in ${home.file}.`,
    ),
  ];
}

/** Teaching notes are named after their module. */
function homeOf(course: Course, { id, file }: RecordFile): Diagnostic[] {
  return course.modules.has(id)
    ? []
    : unknown('module', file, topOfFile, id, [...course.modules.keys()], 'modules/');
}

function printedLessons(course: Course, { id: module, file, raw, placeOf }: RecordFile): Diagnostic[] {
  const known = course.lessons.filter((one) => one.module === module).map(({ lesson }) => lesson);
  return valuesAt(raw, 'print.*').flatMap(({ path, value }) => {
    const { kind, id } = value as { kind?: unknown; id?: unknown };
    return kind === 'lesson' ? unknown('lesson', file, placeOf(path), id, known, `modules/${module}/`) : [];
  });
}

function unknown(
  noun: string,
  file: string,
  place: Place,
  id: unknown,
  known: string[],
  where: string,
): Diagnostic[] {
  if (typeof id !== 'string' || known.includes(id)) return [];
  const near = nearestId(id, known);
  return [
    problem(
      `reference/unknown-${noun}`,
      file,
      place,
      `There is no ${noun} "${id}" in ${where}.`,
      near
        ? `Did you mean "${near}"?`
        : `Name one of: ${[...new Set(known)].join(', ') || '(there is none yet)'}.`,
    ),
  ];
}

function stringsAt(raw: unknown, pattern: string): string[] {
  return valuesAt(raw, pattern).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
