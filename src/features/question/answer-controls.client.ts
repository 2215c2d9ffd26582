import type { Answer } from '#domain/quiz/grade-answer.ts';
import { choiceControls } from './choice-controls.client.ts';
import { fieldControls } from './field-controls.client.ts';
import { numberControls } from './number-controls.client.ts';
import { stepControls } from './step-controls.client.ts';

/** How the answer to one type of question is read from the page and put back. */
export interface AnswerControls {
  /** null where the answer is not complete. */
  read(): Answer | null;
  /** Takes an answer that this type gave. */
  write(answer: Answer): void;
  reset(): void;
  lock(locked: boolean): void;
  /** What was chosen or typed for one part, where the feedback repeats it. */
  textOf?(part: string): string;
}

export function answerControls(question: HTMLElement, type: string): AnswerControls {
  if (type === 'single' || type === 'multiple') return choiceControls(question);
  if (type === 'order') return stepControls(question);
  return type === 'number' ? numberControls(question) : fieldControls(question);
}
