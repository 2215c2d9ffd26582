import type { Quiz, QuizItem } from '#domain/quiz/quiz.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';

/** Every question can be answered, rightly and wrongly. */
export function checkQuizKeys(course: Course): Diagnostic[] {
  return [...course.quizzes.values()].flatMap((file) =>
    (file.value?.items ?? []).flatMap((item, index) => wrongKey(file, item, index)),
  );
}

function wrongKey({ file, placeOf }: RecordFile<Quiz>, item: QuizItem, index: number): Diagnostic[] {
  if (item.type !== 'single' && item.type !== 'multiple') return [];
  const place = placeOf(['items', index, 'options']);
  const right = item.options.filter(({ correct }) => correct).length;
  if (item.type === 'single' && right !== 1) {
    return [
      problem(
        'quiz/single-key',
        file,
        place,
        `The question "${item.id}" has ${right} right options; a question of type "single" has exactly one.`,
        right === 0
          ? 'Mark the right option with "correct: true".'
          : 'Keep one, or make it "type: multiple".',
      ),
    ];
  }
  if (item.type === 'single' || (right > 0 && right < item.options.length)) return [];
  return [
    problem(
      'quiz/multiple-key',
      file,
      place,
      `In the question "${item.id}" ${right === 0 ? 'no' : 'every'} option is right, so it tests nothing.`,
      'A question of type "multiple" has at least one right and one wrong option.',
    ),
  ];
}
