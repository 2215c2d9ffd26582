import { z } from 'zod';
import { foldWord } from '../search/fold.ts';
import { idSchema } from '../shared/ids.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import type { Grade } from './grade.ts';
import { itemFields } from './item.ts';

/** Where a gap stands in a text: `{id}`. */
export const gapPattern = /\{([a-z0-9-]+)\}/g;

/** Words are typed into the gaps of a text. */
export function gapSchema() {
  const spellings = z.array(z.string().trim().min(1).max(100)).min(1);
  return z
    .strictObject({
      type: z.literal('gap'),
      ...itemFields(),
      text: localizedTextSchema.describe('The text; a gap stands in it as {id}, once in each language.'),
      forgive: z
        .array(z.enum(['marks', 'spacing']))
        .default([])
        .describe('marks: "hoi chung" is taken for "hội chứng". spacing: spaces and hyphens do not count.'),
      gaps: z
        .array(
          z.strictObject({
            id: idSchema,
            accept: z
              .strictObject({ vi: spellings, en: spellings })
              .describe(
                'What is right; the first is shown as the answer. Both languages are taken on either page.',
              ),
            feedback: localizedTextSchema.describe('Why this word, and what it is often mixed up with.'),
          }),
        )
        .min(1),
    })
    .check(({ value, issues }) => {
      const wanted = value.gaps
        .map(({ id }) => id)
        .toSorted()
        .join();
      for (const locale of ['vi', 'en'] as const) {
        const found = [...value.text[locale].matchAll(gapPattern)]
          .map(([, id]) => id)
          .toSorted()
          .join();
        if (found === wanted) continue;
        const message = `its gaps are "${found}", those below "${wanted}"`;
        issues.push({ code: 'custom', input: value.text[locale], path: ['text', locale], message });
      }
    });
}

export type GapItem = z.infer<ReturnType<typeof gapSchema>>;
/** Gap -> what was typed. */
export type GapAnswer = Record<string, string>;
export interface GapKey {
  type: 'gap';
  /** Gap -> every spelling that is right, of both languages: an answer outlives a change of language. */
  accept: Record<string, string[]>;
  forgive: GapItem['forgive'];
}

export function gapKey({ gaps, forgive }: GapItem): GapKey {
  const accept = Object.fromEntries(
    gaps.map(({ id, accept: { vi, en } }) => [id, [...new Set([...vi, ...en])]]),
  );
  return { type: 'gap', accept, forgive };
}

/**
 * Partial credit: the share of gaps filled rightly. Capitals, outer spaces and a full stop never
 * count, nor does the way marks are composed or on which vowel the tone stands; marks and inner spaces where the item forgives them.
 */
export function gradeGap({ accept, forgive }: GapKey, answer: GapAnswer): Grade {
  const compared = (text: string) => {
    const word = (forgive.includes('marks') ? foldWord : withMarks)(text).replace(
      /^[\s\p{P}]+|[\s\p{P}]+$/gu,
      '',
    );
    return forgive.includes('spacing') ? word.replace(/[\s\p{Pd}]+/gu, '') : word.replace(/\s+/g, ' ');
  };
  const all = Object.entries(accept);
  const parts = Object.fromEntries(
    all.map(([gap, right]) => [gap, right.some((word) => compared(word) === compared(answer[gap] ?? ''))]),
  );
  return { credit: all.filter(([gap]) => parts[gap]).length / all.length, parts };
}

/** hòa and hoà, thủy and thuỷ are one spelling: decomposed, with the tone of oa, oe and uy on the second vowel. */
function withMarks(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/o([\u0300\u0301\u0303\u0309\u0323])([ae])/g, 'o$2$1')
    .replace(/u([\u0300\u0301\u0303\u0309\u0323])y/g, 'uy$1');
}
