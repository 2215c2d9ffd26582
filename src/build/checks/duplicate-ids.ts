import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem, topOfFile } from '../course/problem.ts';
import { partLists } from '../references/part-lists.ts';
import { valuesAt } from '../references/values-at.ts';

/** Saved work points at ids: where two things share one, an answer would count for both. */
export function checkDuplicateIds(course: Course): Diagnostic[] {
  return [
    ...lessonsTwice(course),
    ...questionsTwice(course),
    ...[...course.quizzes.values()].flatMap(withinQuiz),
  ];
}

function lessonsTwice({ lessons }: Course): Diagnostic[] {
  return lessons.flatMap((lesson, index) => {
    const before = lessons.slice(0, index);
    const sameFolder = before.filter(
      ({ module, locale }) => module === lesson.module && locale === lesson.locale,
    );
    const first = sameFolder.find((one) => one.lesson === lesson.lesson);
    if (first) return [duplicate(lesson.file, topOfFile, `lesson id "${lesson.lesson}"`, first.file)];
    const rival = sameFolder.find(({ order }) => order === lesson.order);
    if (!rival) return [];
    return [
      problem(
        'id/duplicate-order',
        lesson.file,
        topOfFile,
        `${rival.file} has the same number, so their order is left to chance.`,
        'Give this lesson the next free number; its id stays.',
      ),
    ];
  });
}

/** A final test draws from the quizzes of many modules, and knows a question by its id alone. */
function questionsTwice(course: Course): Diagnostic[] {
  const seen = new Map<string, string>();
  return [...course.quizzes.values()].flatMap((quiz) =>
    valuesAt(quiz.raw, 'items.*.id').flatMap(({ path, value }) => {
      const key = String(value);
      const { line } = quiz.placeOf(path);
      const first = seen.get(key);
      if (first) return [duplicate(quiz.file, quiz.placeOf(path), `question id "${value}"`, first)];
      seen.set(key, `${quiz.file}:${line}`);
      return [];
    }),
  );
}

function withinQuiz(quiz: RecordFile): Diagnostic[] {
  const lists = [
    { noun: 'outcome', patterns: ['outcomes.*.id'] },
    { noun: 'option', patterns: partLists.map((list) => `items.*.${list}.*.id`) },
  ];
  const seen = new Map<string, string>();
  return lists.flatMap(({ noun, patterns }) =>
    patterns.flatMap((pattern) =>
      valuesAt(quiz.raw, pattern).flatMap(({ path, value }) => {
        const key = [...path.slice(0, -3), value].join('/');
        const first = seen.get(key);
        if (first) return [duplicate(quiz.file, quiz.placeOf(path), `${noun} id "${value}"`, first)];
        seen.set(key, `${quiz.file}:${quiz.placeOf(path).line}`);
        return [];
      }),
    ),
  );
}

function duplicate(
  file: string,
  place: { line: number; column: number },
  what: string,
  first: string,
): Diagnostic {
  return problem(
    'id/duplicate',
    file,
    place,
    `The ${what} is taken already by ${first}; a saved answer could not tell the two apart.`,
    'Give the newer of the two another id.',
  );
}
