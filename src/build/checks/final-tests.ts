import { finalTestId } from '#domain/course/path.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';

/** The test at the end of a path has questions enough to draw from, and an id of its own. */
export function checkFinalTests(course: Course): Diagnostic[] {
  return [...course.paths.values()].flatMap(({ id, file, value, placeOf }) => {
    if (!value) return [];
    const quizzes = value.modules.flatMap((module) => course.modules.get(module)?.value?.quizzes ?? []);
    const pool = quizzes.reduce((sum, quiz) => sum + (course.quizzes.get(quiz)?.value?.items.length ?? 0), 0);
    const { questions } = value.finalTest;
    const place = placeOf(['finalTest', 'questions']);
    return [
      ...(pool < questions
        ? [
            problem(
              'path/too-few-questions',
              file,
              place,
              `The final test draws ${questions} questions; the quizzes of its modules hold ${pool}.`,
              'Ask fewer, or write more questions.',
            ),
          ]
        : []),
      ...(course.quizzes.has(finalTestId(id))
        ? [
            problem(
              'path/test-id-taken',
              file,
              place,
              `quizzes/${finalTestId(id)}.yaml has the id that the final test of this path has in the learning record.`,
              'Name that quiz otherwise.',
            ),
          ]
        : []),
    ];
  });
}
