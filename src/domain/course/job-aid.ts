import { z } from 'zod';
import { lawReferenceSchema } from '../evidence/law.ts';
import { idSchema } from '../shared/ids.ts';
import { isoDaySchema } from '../shared/iso-day.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** content/job-aids/<card>.yaml: a card for the pocket, one side of A6. The file name is its id. */
export const jobAidSchema = z.strictObject({
  title: localizedTextSchema,
  when: localizedTextSchema.describe('One line: when to reach for this card.'),
  order: z.int().default(50).describe('Place among the cards; smaller comes first.'),
  module: idSchema.optional().describe('The module that teaches what the card reminds of.'),
  parts: z
    .array(
      z.strictObject({
        heading: localizedTextSchema,
        kind: z
          .enum(['steps', 'do', 'dont', 'points'])
          .describe('steps: numbered, in this order. do, dont: with a mark. points: a plain list.'),
        items: z.array(localizedTextSchema.describe('A few words. May hold <Fact …/>.')).min(1),
      }),
    )
    .min(1),
  facts: z.array(idSchema).default([]).describe('What the card rests on: files in content/facts/.'),
  laws: z.array(lawReferenceSchema).default([]),
  reviewed: isoDaySchema.describe('When somebody last held it against its facts and laws.'),
  reviewEveryMonths: z.int().positive().default(6),
});

export type JobAid = z.infer<typeof jobAidSchema>;
