import { z } from 'zod';
import { lawReferenceSchema } from '../evidence/law.ts';
import { idSchema } from '../shared/ids.ts';
import { isoDaySchema } from '../shared/iso-day.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

const plan = z
  .strictObject({
    minutes: z.int().positive().describe('How long the session takes.'),
    steps: z.array(z.strictObject({ minutes: z.int().positive(), what: localizedTextSchema })).min(2),
  })
  .refine(({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes, {
    message: 'The minutes of the steps do not add up to the minutes of the plan',
    path: ['minutes'],
  });

/** content/instructor/<module>.yaml: how to teach a module. The file name is the module's id. */
export const teachingNotesSchema = z.strictObject({
  aim: localizedTextSchema.describe('What the group can do afterwards.'),
  before: localizedTextSchema.describe('What to read, print and settle beforehand.'),
  plans: z.array(plan).min(1),
  questions: z.array(localizedTextSchema).min(1).describe('Questions for discussion that have no key.'),
  arguments: z
    .array(
      z.strictObject({
        says: localizedTextSchema.describe('What somebody in the room will say.'),
        met: localizedTextSchema.describe('How others have met it. May hold <Fact …/>.'),
      }),
    )
    .min(1),
  print: z
    .array(
      z.strictObject({
        kind: z.enum(['lesson', 'quiz', 'scenario', 'job-aid', 'figure']),
        id: idSchema.describe('Of a lesson: its id within the module.'),
      }),
    )
    .default([]),
  facts: z.array(idSchema).default([]),
  laws: z.array(lawReferenceSchema).default([]),
  reviewed: isoDaySchema,
  reviewEveryMonths: z.int().positive().default(12),
});

export type TeachingNotes = z.infer<typeof teachingNotesSchema>;
