import { expect, test } from 'vitest';
import { letterOf, printedAnswer } from '../../../src/catalog/printed-answer.ts';
import type { ShownQuestion } from '../../../src/catalog/shown-question.ts';

const parts = (...ids: string[]) => ids.map((id) => ({ id, text: id }));

function asked(form: unknown, key: unknown, feedback: unknown[] = []): ShownQuestion {
  return { form, key, feedback } as ShownQuestion;
}

test('letters follow the order in which things are printed', () => {
  expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']);
});

test('one right option is its letter, several are theirs in order', () => {
  const options = parts('x', 'y', 'z');
  expect(printedAnswer(asked({ type: 'single', options }, { type: 'single', correct: 'y' }))).toBe('B');
  expect(printedAnswer(asked({ type: 'multiple', options }, { type: 'multiple', correct: ['z', 'x'] }))).toBe(
    'A, C',
  );
});

test('steps are the letters in their right order', () => {
  const form = { type: 'order', steps: parts('late', 'early') };
  expect(printedAnswer(asked(form, { type: 'order', correct: ['early', 'late'] }))).toBe('B → A');
});

test('lines are numbered, each with the letter of where it belongs', () => {
  const form = { type: 'group', places: parts('police', 'clinic'), rows: parts('a', 'b') };
  const key = { type: 'group', correct: { a: 'clinic', b: 'police' } };
  expect(printedAnswer(asked(form, key))).toBe('1: B · 2: A');
});

test('gaps are numbered, each with the first of the words that count', () => {
  const key = { type: 'gap', accept: { one: ['dung nạp', 'sự dung nạp'], two: ['hội chứng cai'] } };
  expect(printedAnswer(asked({ type: 'gap', pieces: [] }, key))).toBe('1: dung nạp · 2: hội chứng cai');
});

test('a number is told as the question tells it, with its unit', () => {
  const feedback = [
    { part: 'low', text: '12' },
    { part: 'right', text: '24 giờ' },
  ];
  expect(printedAnswer(asked({ type: 'number' }, { type: 'number', value: 24 }, feedback))).toBe('24 giờ');
});
