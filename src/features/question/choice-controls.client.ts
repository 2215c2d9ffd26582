import { gradeMultiple } from '#domain/quiz/multiple.ts';
import { gradeSingle } from '#domain/quiz/single.ts';
import { isList, isText, makeLive, type AnswerControls } from './answer-controls.client.ts';

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

makeLive('single', choiceControls, isText, gradeSingle);
makeLive('multiple', choiceControls, isList, gradeMultiple);
