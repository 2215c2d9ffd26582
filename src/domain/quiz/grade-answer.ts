import type { Answer } from '../record/event.ts';
import type { AnswerKey } from './answer-key.ts';
import { gradeGap } from './gap.ts';
import type { Grade } from './grade.ts';
import { gradeGroup } from './group.ts';
import { gradeMatch } from './match.ts';
import { gradeMultiple } from './multiple.ts';
import { gradeNumber } from './number.ts';
import { gradeOrder } from './order.ts';
import { gradeSingle } from './single.ts';

export type { Answer };

/** Grades an answer of any type. An answer of another shape than its type's is worth nothing. */
export function gradeAnswer(key: AnswerKey, answer: Answer): Grade {
  if (typeof answer === 'string') {
    if (key.type === 'single') return gradeSingle(key, answer);
  } else if (typeof answer === 'number') {
    if (key.type === 'number') return gradeNumber(key, answer);
  } else if (Array.isArray(answer)) {
    if (key.type === 'multiple') return gradeMultiple(key, answer);
    if (key.type === 'order') return gradeOrder(key, answer);
  } else {
    if (key.type === 'match') return gradeMatch(key, answer);
    if (key.type === 'group') return gradeGroup(key, answer);
    if (key.type === 'gap') return gradeGap(key, answer);
  }
  return { credit: 0, parts: {} };
}
