import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** Steps written in their right order; shown in another. */
export function orderSchema() {
  return z.strictObject({
    type: z.literal('order'),
    ...itemFields(),
    steps: z
      .array(
        z.strictObject({
          id: idSchema,
          text: localizedTextSchema,
          feedback: localizedTextSchema.describe('Why it stands in this place.'),
        }),
      )
      .min(3)
      .describe('In the right order. The page shows them in another.'),
  });
}

export type OrderItem = z.infer<ReturnType<typeof orderSchema>>;
export type OrderAnswer = string[];

/** Partial credit: the share of pairs that stand in the right order to each other (Kendall). */
export function gradeOrder(key: { correct: readonly string[] }, answer: OrderAnswer): Grade {
  const place = new Map(answer.map((id, index) => [id, index]));
  let pairs = 0;
  let right = 0;
  key.correct.forEach((first, index) => {
    for (const second of key.correct.slice(index + 1)) {
      pairs += 1;
      const a = place.get(first);
      const b = place.get(second);
      if (a !== undefined && b !== undefined && a < b) right += 1;
    }
  });
  return { credit: pairs === 0 ? 0 : right / pairs };
}
