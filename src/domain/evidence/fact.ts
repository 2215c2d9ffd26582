import { z } from 'zod';
import { isoDaySchema } from '../shared/iso-day.ts';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

const unit = z
  .enum([
    'plain',
    'percent',
    'mg',
    'hours',
    'minutes',
    'days',
    'weeks',
    'months',
    'years',
    'usd',
    'million-vnd',
    'times',
  ])
  .default('plain')
  .describe('What the number counts. Units are printed in the language of the page.');

const amount = z.strictObject({
  value: z.number().describe('The number as the source gives it.'),
  unit,
  decimals: z
    .int()
    .min(0)
    .max(4)
    .optional()
    .describe('Digits after the decimal mark, where the source prints them.'),
});

const range = z.strictObject({
  from: z.number(),
  to: z.number(),
  unit,
  decimals: z.int().min(0).max(4).optional(),
});

export const figureSchema = z.union([z.number(), amount, range]);

/** One claim with an address. Lessons, quizzes, cases and job aids quote it by id. */
export const factSchema = z.strictObject({
  says: localizedTextSchema.describe(
    'The claim in one or two plain sentences. A figure stands as {name} and is printed by language.',
  ),
  figures: z
    .record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), figureSchema)
    .default({})
    .describe('Every figure in the claim, by name.'),
  source: idSchema.describe('A file in content/sources/.'),
  place: z.string().min(1).describe('Where in the source: section, table, page or paragraph.'),
  year: z
    .union([z.int().min(1900).max(2100), z.string().regex(/^\d{4}-\d{4}$/)])
    .describe('The year or years the claim speaks of.'),
  certainty: z
    .enum(['verified', 'single-source', 'contested'])
    .describe(
      'verified: more than one source or the operative text. contested: sources disagree; say so in note.',
    ),
  note: localizedTextSchema
    .optional()
    .describe('What to hold against it: design, denominators, disagreement.'),
  reviewed: isoDaySchema.describe('When somebody last held it against its source.'),
  reviewEveryMonths: z.int().positive().default(24),
});

export type Fact = z.infer<typeof factSchema>;
export type FigureValue = z.infer<typeof figureSchema>;
