import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { gapSchema } from './gap.ts';
import { groupSchema } from './group.ts';
import { matchSchema } from './match.ts';
import { multipleSchema } from './multiple.ts';
import { numberSchema } from './number.ts';
import { orderSchema } from './order.ts';
import { singleSchema } from './single.ts';

export function itemSchema() {
  return z.discriminatedUnion('type', [
    singleSchema(),
    multipleSchema(),
    orderSchema(),
    matchSchema(),
    groupSchema(),
    numberSchema(),
    gapSchema(),
  ]);
}

/** quizzes/<quiz>.yaml. The file name is its id. */
export function quizSchema() {
  return z.strictObject({
    title: localizedTextSchema,
    summary: localizedTextSchema,
    module: idSchema.describe('The module this quiz belongs to.'),
    passPercent: z
      .int()
      .min(1)
      .max(100)
      .default(80)
      .describe('Score from which an attempt passes, in percent.'),
    draw: z
      .int()
      .min(1)
      .optional()
      .describe('How many questions one attempt draws from the items below; left out, all of them.'),
    test: z
      .strictObject({
        minutes: z.int().min(1).max(180).optional().describe('Time limit in minutes; left out, none.'),
        attempts: z
          .int()
          .min(1)
          .optional()
          .describe('How many attempts a learner has; left out, any number.'),
      })
      .default({})
      .describe('How the test mode of this quiz runs. Practice has no limits.'),
    outcomes: z
      .array(z.strictObject({ id: idSchema, text: localizedTextSchema }))
      .min(1)
      .describe('What the questions test; results are shown by outcome.'),
    items: z.array(itemSchema()).min(1),
  });
}

export type Quiz = z.infer<ReturnType<typeof quizSchema>>;
export type QuizItem = z.infer<ReturnType<typeof itemSchema>>;
