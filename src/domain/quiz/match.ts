import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { gradePairs } from './grade-pairs.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** Each line on the left has one partner; the page shows the partners in another order. */
export function matchSchema() {
  return z.strictObject({
    type: z.literal('match'),
    ...itemFields(),
    pairs: z
      .array(
        z.strictObject({
          id: idSchema,
          text: localizedTextSchema.describe('The line on the left.'),
          partner: localizedTextSchema.describe('What belongs to it, and to no other line.'),
          feedback: localizedTextSchema.describe('Why the two belong together.'),
        }),
      )
      .min(3),
    extras: z
      .array(z.strictObject({ id: idSchema, partner: localizedTextSchema }))
      .default([])
      .describe('Partners that belong to no line, so that the last pair is not left over.'),
  });
}

export type MatchItem = z.infer<ReturnType<typeof matchSchema>>;
/** Pair -> the pair whose partner was chosen, or an extra. */
export type MatchAnswer = Record<string, string>;
export interface MatchKey {
  type: 'match';
  correct: Record<string, string>;
}

export function matchKey({ pairs }: MatchItem): MatchKey {
  return { type: 'match', correct: Object.fromEntries(pairs.map(({ id }) => [id, id])) };
}

/** Partial credit: the share of lines that got their partner. */
export function gradeMatch(key: MatchKey, answer: MatchAnswer): Grade {
  return gradePairs(key.correct, answer);
}
