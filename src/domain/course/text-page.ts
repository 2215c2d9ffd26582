import { z } from 'zod';
import { isoDaySchema } from '../shared/iso-day.ts';

/** Frontmatter of content/pages/<locale>/<page>.mdx: a text that is no lesson. Its name is its address. */
export const textPageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).describe('One sentence, shown under the title and by search.'),
  about: z
    .enum(['law', 'classroom'])
    .describe('Where it is listed: on the page of laws, or on the page for instructors.'),
  reviewed: isoDaySchema.describe('When somebody last read it whole against its facts and laws.'),
  reviewEveryMonths: z.int().positive().default(6),
});

export type TextPageFrontmatter = z.infer<typeof textPageSchema>;

export interface TextPageAddress {
  locale: string;
  page: string;
}

/** Reads `vi/what-changed` (with or without `.mdx`); null where the path is no page. */
export function parseTextPagePath(path: string): TextPageAddress | null {
  const match = /^([a-z]{2})\/([a-z0-9-]+)(?:\.mdx)?$/.exec(path);
  return match ? { locale: match[1] ?? '', page: match[2] ?? '' } : null;
}
