import { gapPattern } from '#domain/quiz/gap.ts';
import type { QuizItem } from '#domain/quiz/quiz.ts';
import type { LocalizedText } from '#domain/shared/localized-text.ts';
import { shuffled } from '#domain/shared/seeded.ts';

export interface ShownPart {
  id: string;
  text: string;
}

/** What a learner answers with, by type; parts stand in the order shown. */
export type ShownForm =
  | { type: 'single' | 'multiple'; options: ShownPart[] }
  | { type: 'order'; steps: ShownPart[] }
  | { type: 'match' | 'group'; rows: ShownPart[]; places: ShownPart[] }
  | { type: 'number'; unit: string }
  /** Text and gaps by turns, as they are read. */
  | { type: 'gap'; pieces: (string | { gap: string })[] };

export type Print = (text: LocalizedText) => string;

/** `seed` decides the order in which options, steps, partners and entries are shown. */
export function showForm(item: QuizItem, print: Print, seed: string): ShownForm {
  const parts = (list: { id: string; text: LocalizedText }[]) =>
    list.map(({ id, text }) => ({ id, text: print(text) }));
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { type: item.type, options: shuffled(parts(item.options), seed) };
    case 'order':
      return { type: 'order', steps: shuffled(parts(item.steps), seed) };
    case 'match': {
      const partners = [...item.pairs, ...item.extras].map(({ id, partner }) => ({ id, text: partner }));
      return { type: 'match', rows: parts(item.pairs), places: shuffled(parts(partners), seed) };
    }
    case 'group':
      return { type: 'group', rows: shuffled(parts(item.entries), seed), places: parts(item.groups) };
    case 'number':
      return { type: 'number', unit: item.unit ? print(item.unit) : '' };
    case 'gap':
      return { type: 'gap', pieces: piecesOf(print(item.text)) };
  }
}

function piecesOf(text: string): (string | { gap: string })[] {
  return text.split(gapPattern).map((piece, index) => (index % 2 === 0 ? piece : { gap: piece }));
}
