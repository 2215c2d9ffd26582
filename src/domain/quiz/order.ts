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
export interface OrderKey {
  type: 'order';
  /** All steps, in their right order. */
  correct: string[];
}

export function orderKey({ steps }: OrderItem): OrderKey {
  return { type: 'order', correct: steps.map(({ id }) => id) };
}

/**
 * Partial credit: the share of pairs that stand in the right order to each other (Kendall).
 * A step counts as a right part where it stands in its own place.
 */
export function gradeOrder(key: OrderKey, answer: OrderAnswer): Grade {
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
  const parts = Object.fromEntries(answer.map((id, index) => [id, key.correct[index] === id]));
  return { credit: pairs === 0 ? 0 : right / pairs, parts };
}
