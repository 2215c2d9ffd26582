import { z } from 'zod';
import { isoDaySchema } from '../shared/iso-day.ts';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

const review = z
  .union([
    z.literal('unreviewed'),
    z.strictObject({
      by: z.string().min(2).describe("The reviewing lawyer's initials."),
      on: isoDaySchema,
    }),
  ])
  .describe('unreviewed until a named lawyer has read it.');

const article = z.strictObject({
  says: localizedTextSchema.describe('A paraphrase in our own words. Never the text itself.'),
  inForce: isoDaySchema.optional().describe('Where this article came into force later than the instrument.'),
  ends: isoDaySchema.optional().describe('Last day in force, where it ended before the instrument.'),
  replacedBy: z.string().optional().describe('instrument#article, or an instrument.'),
  contested: localizedTextSchema.optional().describe('What is not settled about it. The badge then says so.'),
  review: review.default('unreviewed'),
});

export const lawSubjects = ['drugs', 'health', 'penal', 'administrative', 'state'] as const;

/** A legal instrument and those of its articles that the course leans on. The file name is its id. */
export const lawSchema = z.strictObject({
  kind: z.enum([
    'constitution',
    'code',
    'law',
    'ordinance',
    'resolution',
    'decree',
    'decision',
    'circular',
    'party-document',
  ]),
  subject: z.enum(lawSubjects).describe('Which band of the timeline it stands in: what most of it is about.'),
  number: z.string().describe('As it is cited: 120/2025/QH15.'),
  title: localizedTextSchema,
  issued: isoDaySchema.optional(),
  inForce: isoDaySchema.optional().describe('First day in force.'),
  ends: isoDaySchema.optional().describe('Last day in force.'),
  replacedBy: z.array(idSchema).default([]).describe('Instruments that took its place.'),
  contested: localizedTextSchema.optional().describe('What is not settled about its status.'),
  source: idSchema.optional().describe('A file in content/sources/ where its text or status was seen.'),
  seen: z
    .enum(['operative-text', 'official-page', 'press', 'second-hand', 'papers'])
    .describe('What was read to write this record.'),
  review: review.default('unreviewed'),
  reviewed: isoDaySchema.describe('When an author last checked the record.'),
  reviewEveryMonths: z.int().positive().default(6),
  articles: z.record(z.string(), article).default({}).describe('By number as cited: "35", "256a", "34a".'),
});

export type Law = z.infer<typeof lawSchema>;
export type LawArticle = z.infer<typeof article>;

/** How a text leans on a law: as the rule today, or as history. */
export const lawReferenceSchema = z.strictObject({
  law: idSchema.describe('A file in content/laws/.'),
  article: z.string().optional().describe('One of its articles.'),
  as: z
    .enum(['current', 'history'])
    .describe('current: leans on it as the rule today. history: teaches the past.'),
});

export type LawReference = z.infer<typeof lawReferenceSchema>;
