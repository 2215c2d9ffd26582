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
export interface SingleKey {
  type: 'single';
  correct: string;
}

export function singleKey({ options }: SingleItem): SingleKey {
  return { type: 'single', correct: options.find(({ correct }) => correct)?.id ?? '' };
}

/** Full credit for the right option, none otherwise. */
export function gradeSingle(key: SingleKey, answer: SingleAnswer): Grade {
  const isRight = answer === key.correct;
  return { credit: isRight ? 1 : 0, parts: { [answer]: isRight } };
}
