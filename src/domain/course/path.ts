import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** content/paths/<path>.yaml: the modules for one kind of learner, in order. The file name is its id. */
export const pathSchema = z.strictObject({
  title: localizedTextSchema.describe('For whom: a few words.'),
  summary: localizedTextSchema.describe('One or two sentences for the home page.'),
  order: z.int().describe('Place among the paths; smaller comes first.'),
  modules: z.array(idSchema).min(1).describe('Modules in the order in which they are worked through.'),
  pieceMinutes: z
    .int()
    .min(5)
    .max(120)
    .optional()
    .describe('Lays the path out in pieces of at most so many minutes, for people between shifts.'),
  finalTest: z
    .strictObject({
      questions: z
        .int()
        .min(5)
        .describe('How many are drawn, outcome by outcome, from the quizzes of its modules.'),
      passPercent: z.int().min(1).max(100).default(80),
      minutes: z.int().min(5).max(180).optional().describe('Time limit in minutes; left out, none.'),
      attempts: z.int().min(1).optional().describe('How many attempts; left out, any number.'),
    })
    .describe('The test at the end.'),
});

export type LearningPath = z.infer<typeof pathSchema>;

/** The final test of a path is a quiz in the learning record; no file in quizzes/ may take its id. */
export function finalTestId(path: string): string {
  return `final-${path}`;
}
