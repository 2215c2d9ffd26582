import type { ShownPart } from './shown-form.ts';
import type { ShownQuestion } from './shown-question.ts';

/** A, B, C… as options are lettered on paper. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** What is right, as a key on paper has it: letters as printed, numbered lines with their letter, or the words. */
export function printedAnswer({ form, key, feedback }: ShownQuestion): string {
  const letterIn = (parts: readonly ShownPart[], id: string) =>
    letterOf(parts.findIndex((part) => part.id === id));
  const numbered = (answers: readonly string[]) =>
    answers.map((answer, index) => `${index + 1}: ${answer}`).join(' · ');

  if ('options' in form && (key.type === 'single' || key.type === 'multiple')) {
    return [key.correct]
      .flat()
      .map((id) => letterIn(form.options, id))
      .toSorted()
      .join(', ');
  }
  if (form.type === 'order' && key.type === 'order') {
    return key.correct.map((id) => letterIn(form.steps, id)).join(' → ');
  }
  if ('places' in form && (key.type === 'match' || key.type === 'group')) {
    return numbered(form.rows.map(({ id }) => letterIn(form.places, key.correct[id] ?? '')));
  }
  if (key.type === 'gap') return numbered(Object.values(key.accept).map(([word = '']) => word));
  return feedback.find(({ part }) => part === 'right')?.text ?? '';
}
