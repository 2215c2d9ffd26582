import type { Grade } from './grade.ts';
import { gradeMultiple } from './multiple.ts';
import { gradeOrder } from './order.ts';
import { gradeSingle } from './single.ts';

/** What a learner answered: an option's id, or a list of ids. */
export type Answer = string | string[];

/**
 * Grades an answer of any type against the ids that are right.
 * An answer of another shape than its type's is worth nothing.
 */
export function gradeAnswer(type: string, correct: readonly string[], answer: Answer): Grade {
  if (type === 'single' && typeof answer === 'string') return gradeSingle({ correct: correct[0] ?? '' }, answer);
  if (type === 'multiple' && Array.isArray(answer)) return gradeMultiple({ correct }, answer);
  if (type === 'order' && Array.isArray(answer)) return gradeOrder({ correct }, answer);
  return { credit: 0 };
}
