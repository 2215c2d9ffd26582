import { z } from 'zod';
import { isoDaySchema } from '../shared/iso-day.ts';

/** Frontmatter of a lesson. Strict, so that a stray `slug` can't change its address. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  outcome: z.string().min(1).describe('One thing the officer can do after reading.'),
  minutes: z.int().min(3).max(15).describe('Reading time with the check questions.'),
  reviewed: isoDaySchema.describe('When somebody last read it whole against its facts and laws.'),
  reviewEveryMonths: z.int().positive().default(12),
});

export type LessonFrontmatter = z.infer<typeof lessonSchema>;

export interface LessonAddress {
  module: string;
  locale: string;
  /** The number in the file name: order only, no part of the id. */
  order: number;
  lesson: string;
}

/** Reads `methadone/vi/01-once-a-day` (with or without `.mdx`); null where the path is no lesson. */
export function parseLessonPath(path: string): LessonAddress | null {
  const match = /^([a-z0-9-]+)\/([a-z]{2})\/(\d{2})-([a-z0-9-]+)(?:\.mdx)?$/.exec(path);
  if (!match) return null;
  const [, module, locale, order, lesson] = match as unknown as [string, string, string, string, string];
  return { module, locale, order: Number(order), lesson };
}
