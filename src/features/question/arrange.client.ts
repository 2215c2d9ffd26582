import { shuffled } from '#domain/shared/seeded.ts';
import type { QuestionElement } from './question.client.ts';

/** Puts the options of a question in the order that this seed gives, the same each time. */
export function arrange(question: QuestionElement, seed: number): void {
  const list = question.querySelector('.choices, .steps-to-order, .rows');
  const rows = [...(list?.children ?? [])].toSorted((a, b) => idOf(a).localeCompare(idOf(b)));
  list?.append(...shuffled(rows, `${seed}/${question.dataset['item']}`));
  question.rearranged();
}

function idOf(row: Element): string {
  const { step } = (row as HTMLElement).dataset;
  const field = row.querySelector<HTMLInputElement>('input, select');
  return step ?? field?.dataset['part'] ?? field?.value ?? '';
}
