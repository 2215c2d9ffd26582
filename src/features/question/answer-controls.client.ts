import type { Answer } from '#domain/quiz/grade-answer.ts';
import { choiceControls } from './choice-controls.client.ts';
import { stepControls } from './step-controls.client.ts';

/** How the answer to one type of question is read from the page and put back. */
export interface AnswerControls {
  /** null where the answer is not complete. */
  read(): Answer | null;
  write(answer: Answer): void;
  reset(): void;
  lock(locked: boolean): void;
}

export function answerControls(question: HTMLElement, type: string): AnswerControls {
  return type === 'order' ? stepControls(question) : choiceControls(question);
}
