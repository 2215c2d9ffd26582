import { expect, test } from 'vitest';
import type { FigureValue } from '#domain/evidence/fact.ts';
import { checkNumberValues } from '#build/checks/number-values.ts';
import type { Course } from '#build/course/course.ts';
import { numberItem } from '../quiz/items.ts';

/** A course of one fact and one question that repeats it. */
function codes(figure: FigureValue, value: number, end?: 'from' | 'to'): string[] {
  const item = { ...numberItem, value, repeats: { fact: 'held', figure: 'hours', end } };
  const course = {
    quizzes: new Map([
      [
        'quiz',
        { file: 'quizzes/quiz.yaml', placeOf: () => ({ line: 1, column: 1 }), value: { items: [item] } },
      ],
    ]),
    facts: new Map([['held', { value: { figures: { hours: figure } } }]]),
  } as unknown as Course;
  return checkNumberValues(course).map(({ code }) => code);
}

test('a number that repeats its fact passes', () => {
  expect(codes(24, 24)).toEqual([]);
  expect(codes({ value: 24, unit: 'hours' }, 24)).toEqual([]);
  expect(codes({ from: 24, to: 36, unit: 'hours' }, 36, 'to')).toEqual([]);
});

test('a number that its fact left behind is found', () => {
  expect(codes(25, 24)).toEqual(['quiz/number-differs']);
  expect(codes({ from: 24, to: 36, unit: 'hours' }, 24, 'to')).toEqual(['quiz/number-differs']);
});

test('a range needs an end, and nothing else has one', () => {
  expect(codes({ from: 24, to: 36, unit: 'hours' }, 24)).toEqual(['quiz/number-end']);
  expect(codes(24, 24, 'from')).toEqual(['quiz/number-end']);
});
