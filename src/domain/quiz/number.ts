import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** A number is typed. */
export function numberSchema() {
  return z.strictObject({
    type: z.literal('number'),
    ...itemFields(),
    value: z.number().describe('The right number.'),
    repeats: z
      .strictObject({
        fact: idSchema,
        figure: z.string().min(1),
        end: z.enum(['from', 'to']).optional().describe('Which end, where the figure is a range.'),
      })
      .optional()
      .describe('The figure of a fact that `value` repeats: the check fails where the two differ.'),
    tolerance: z.number().min(0).default(0).describe('How far off an answer may be and still be right.'),
    unit: localizedTextSchema.optional().describe('Stands behind the field, such as "hours".'),
    feedback: z.strictObject({
      right: localizedTextSchema,
      low: localizedTextSchema.describe('Said of a number that is too low: what was probably mixed up.'),
      high: localizedTextSchema.describe('Said of a number that is too high.'),
    }),
  });
}

export type NumberItem = z.infer<ReturnType<typeof numberSchema>>;
export type NumberAnswer = number;
export interface NumberKey {
  type: 'number';
  value: number;
  tolerance: number;
}

export function numberKey({ value, tolerance }: NumberItem): NumberKey {
  return { type: 'number', value, tolerance };
}

/**
 * Full credit within the tolerance, none outside. The one part is `right`, `low` or `high`.
 * A billionth of the value is let pass, so that 0.4 lies within 0.1 of 0.3.
 */
export function gradeNumber({ value, tolerance }: NumberKey, answer: NumberAnswer): Grade {
  const off = answer - value;
  if (Math.abs(off) <= tolerance + Math.abs(value) * 1e-9) return { credit: 1, parts: { right: true } };
  return { credit: 0, parts: { [off < 0 ? 'low' : 'high']: false } };
}
