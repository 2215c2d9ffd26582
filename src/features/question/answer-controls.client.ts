import type { AnswerKey } from '#domain/quiz/answer-key.ts';
import type { Answer } from '#domain/quiz/grade-answer.ts';
import type { Grade } from '#domain/quiz/grade.ts';

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

interface LiveType {
  controls(question: HTMLElement): AnswerControls;
  grade(key: AnswerKey, answer: Answer): Grade;
}

const liveTypes = new Map<string, LiveType>();

/**
 * Each view brings the script of its own types, so that a page loads no more than stands on it.
 * An answer of another shape than its type's is worth nothing.
 */
export function makeLive<Type extends AnswerKey['type'], Given extends Answer>(
  type: Type,
  controls: LiveType['controls'],
  isGiven: (answer: Answer) => answer is Given,
  grade: (key: Extract<AnswerKey, { type: Type }>, answer: Given) => Grade,
): void {
  liveTypes.set(type, {
    controls,
    grade: (key, answer) =>
      key.type === type && isGiven(answer)
        ? grade(key as Extract<AnswerKey, { type: Type }>, answer)
        : { credit: 0, parts: {} },
  });
}

export function liveType(type: string): LiveType {
  const found = liveTypes.get(type);
  if (!found) throw new Error(`No script on this page makes a question of type "${type}" live.`);
  return found;
}

export const isText = (answer: Answer): answer is string => typeof answer === 'string';
export const isNumber = (answer: Answer): answer is number => typeof answer === 'number';
export const isList = (answer: Answer): answer is string[] => Array.isArray(answer);
export const isMap = (answer: Answer): answer is Record<string, string> =>
  typeof answer === 'object' && !Array.isArray(answer);
