import { z } from 'zod';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string().describe('An institution, written as it writes itself.') }),
]);

/** A source of facts, in CSL-JSON fields (citationstyles.org). The file name is its id. */
export const sourceSchema = z.strictObject({
  type: z
    .enum(['article-journal', 'report', 'webpage', 'legislation', 'book', 'article-newspaper'])
    .describe('CSL type.'),
  title: z.string().describe('Title in its own language.'),
  author: z.array(name).default([]).describe('People or institutions; leave out where unknown.'),
  'container-title': z.string().optional().describe('Journal, site or series.'),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  issued: z
    .preprocess(
      // Unquoted, YAML readers hand over 2012 as a number and 2012-07-31 as a Date.
      (value) =>
        value instanceof Date
          ? value.toISOString().slice(0, 10)
          : typeof value === 'number'
            ? String(value)
            : value,
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as 2012, 2012-07 or 2012-07-31'),
    )
    .optional()
    .describe('Date of publication: 2012, 2012-07 or 2012-07-31.'),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  URL: z.url().optional(),
  licence: z.string().optional().describe('Under what terms it can be read.'),
  seen: z
    .enum(['full-text', 'abstract', 'press-copy', 'second-hand'])
    .describe('How much of it was read for this course.'),
  note: z.string().optional().describe('For authors: what to hold against this source.'),
});

export type Source = z.infer<typeof sourceSchema>;
