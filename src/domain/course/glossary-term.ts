import { z } from 'zod';
import { localizedTextSchema } from '../shared/localized-text.ts';

const spellings = z.array(z.string().min(1)).default([]);

/** One term of the glossary. The file name is its id. */
export const glossaryTermSchema = z.strictObject({
  term: localizedTextSchema.describe('The word the course uses.'),
  means: localizedTextSchema.describe('One or two plain sentences.'),
  also: z
    .strictObject({ vi: spellings, en: spellings })
    .default({ vi: [], en: [] })
    .describe('Abbreviations, other spellings and everyday words that search must find.'),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
