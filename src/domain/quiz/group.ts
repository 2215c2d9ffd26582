import { z } from 'zod';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { gradePairs } from './grade-pairs.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** Entries are sorted into groups; the page shows the entries in another order. */
export function groupSchema() {
  return z
    .strictObject({
      type: z.literal('group'),
      ...itemFields(),
      groups: z
        .array(z.strictObject({ id: idSchema, text: localizedTextSchema }))
        .min(2)
        .describe('Shown in this order. A group may stay empty.'),
      entries: z
        .array(
          z.strictObject({
            id: idSchema,
            text: localizedTextSchema,
            group: idSchema.describe('The group it belongs to.'),
            feedback: localizedTextSchema.describe('Why it belongs there and not elsewhere.'),
          }),
        )
        .min(3),
    })
    .check(({ value, issues }) => {
      value.entries.forEach(({ group }, index) => {
        if (value.groups.some(({ id }) => id === group)) return;
        const message = `no group of this question has the id "${group}"`;
        issues.push({ code: 'custom', input: group, path: ['entries', index, 'group'], message });
      });
    });
}

export type GroupItem = z.infer<ReturnType<typeof groupSchema>>;
/** Entry -> group. */
export type GroupAnswer = Record<string, string>;
export interface GroupKey {
  type: 'group';
  correct: Record<string, string>;
}

export function groupKey({ entries }: GroupItem): GroupKey {
  return { type: 'group', correct: Object.fromEntries(entries.map(({ id, group }) => [id, group])) };
}

/** Partial credit: the share of entries that were put into their group. */
export function gradeGroup(key: GroupKey, answer: GroupAnswer): Grade {
  return gradePairs(key.correct, answer);
}
