import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a single choice with two right options is reported', async () => {
  expect(await printedFor('quiz/single-key')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:14:7  quiz/single-key
      The question "why" has 2 right options; a question of type "single" has exactly one.
      Fix: Keep one, or make it "type: multiple"."
  `);
});

test('a multiple choice without a wrong option is reported', async () => {
  expect(await printedFor('quiz/multiple-key')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:32:7  quiz/multiple-key
      In the question "which" every option is right, so it tests nothing.
      Fix: A question of type "multiple" has at least one right and one wrong option."
  `);
});

test('a quiz whose right options are always the longest is warned about', async () => {
  expect(await printedFor('quiz/longest-is-right')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:7:1  quiz/longest-is-right (warning)
      In 3 of 3 questions (vi) the right option is the longest, so its length gives it away.
      Fix: Shorten it, or lengthen a wrong one, in: why, why-else, why-not.

    quizzes/first.yaml:7:1  quiz/longest-is-right (warning)
      In 3 of 3 questions (en) the right option is the longest, so its length gives it away.
      Fix: Shorten it, or lengthen a wrong one, in: why, why-else, why-not."
  `);
});
