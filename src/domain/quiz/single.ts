import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** One option is right. A function, so that grading in the browser does not bring zod along. */
export function singleSchema() {
  return z.strictObject({
    type: z.literal('single'),
    ...itemFields(),
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          text: localizedTextSchema,
          correct: z.boolean().default(false).describe('true for exactly one option.'),
          feedback: localizedTextSchema.describe('Why this option is right or wrong.'),
        }),
      )
      .min(3),
  });
}

export type SingleItem = z.infer<ReturnType<typeof singleSchema>>;
export type SingleAnswer = string;

/** Full credit for the right option, none otherwise. */
export function gradeSingle(key: { correct: string }, answer: SingleAnswer): Grade {
  return { credit: answer === key.correct ? 1 : 0 };
}
