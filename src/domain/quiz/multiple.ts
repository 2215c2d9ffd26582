import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** Any number of options is right. */
export function multipleSchema() {
  return z.strictObject({
    type: z.literal('multiple'),
    ...itemFields(),
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          text: localizedTextSchema,
          correct: z.boolean().default(false),
          feedback: localizedTextSchema.describe('Why it belongs, or does not.'),
        }),
      )
      .min(3),
  });
}

export type MultipleItem = z.infer<ReturnType<typeof multipleSchema>>;
export type MultipleAnswer = string[];
export interface MultipleKey {
  type: 'multiple';
  correct: string[];
}

export function multipleKey({ options }: MultipleItem): MultipleKey {
  return { type: 'multiple', correct: options.filter(({ correct }) => correct).map(({ id }) => id) };
}

/** Partial credit: (right ones taken - wrong ones taken) / all right ones, never below 0. */
export function gradeMultiple(key: MultipleKey, answer: MultipleAnswer): Grade {
  const chosen = new Set(answer);
  const right = key.correct.filter((id) => chosen.has(id)).length;
  const wrong = chosen.size - right;
  const parts = Object.fromEntries([...chosen].map((id) => [id, key.correct.includes(id)]));
  return { credit: Math.max(0, (right - wrong) / key.correct.length), parts };
}
