import type { FigureValue } from '#domain/evidence/fact.ts';
import type { NumberItem } from '#domain/quiz/number.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';

/** A question that asks for a fact's figure takes that very figure for right. */
export function checkNumberValues(course: Course): Diagnostic[] {
  return [...course.quizzes.values()].flatMap((file) =>
    (file.value?.items ?? []).flatMap((item, index) =>
      item.type === 'number' && item.repeats ? differing(course, file, item, item.repeats, index) : [],
    ),
  );
}

function differing(
  course: Course,
  { file, placeOf }: RecordFile<Quiz>,
  { id, value }: NumberItem,
  { fact, figure, end }: NonNullable<NumberItem['repeats']>,
  index: number,
): Diagnostic[] {
  const held = course.facts.get(fact)?.value?.figures[figure];
  if (held === undefined) return [];
  const wanted = valueOf(held, end);
  if (wanted === value) return [];
  const named = `content/facts/${fact}.yaml says ${figure}: ${JSON.stringify(held)}`;
  return wanted === undefined
    ? [
        problem(
          'quiz/number-end',
          file,
          placeOf(['items', index, 'repeats']),
          `${named}, so "end: ${end ?? '(none)'}" names no number.`,
          typeof held === 'object' && 'from' in held ? 'Write "end: from" or "end: to".' : 'Leave "end" out.',
        ),
      ]
    : [
        problem(
          'quiz/number-differs',
          file,
          placeOf(['items', index, 'value']),
          `${named}, and the question "${id}" takes ${value} for right.`,
          `Write "value: ${wanted}", and read its feedback again.`,
        ),
      ];
}

function valueOf(figure: FigureValue, end: 'from' | 'to' | undefined): number | undefined {
  if (typeof figure === 'number') return end ? undefined : figure;
  if ('from' in figure) return end && figure[end];
  return end ? undefined : figure.value;
}
