import type { AnswerControls } from './answer-controls.client.ts';

export function choiceControls(question: HTMLElement): AnswerControls {
  const inputs = [...question.querySelectorAll<HTMLInputElement>('.choices input')];
  const isSingle = inputs[0]?.type === 'radio';
  return {
    read() {
      const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
      return chosen.length === 0 ? null : isSingle ? (chosen[0] as string) : chosen;
    },
    write(answer) {
      const chosen = [answer].flat() as unknown[];
      for (const input of inputs) input.checked = chosen.includes(input.value);
    },
    reset() {},
    lock(locked) {
      for (const input of inputs) input.disabled = locked;
    },
  };
}
