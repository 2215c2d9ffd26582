import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('words that harm are warned of in both languages, and not where they are quoted', async () => {
  expect(await printedFor('text/person-first')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:41:29  text/person-first (warning)
      "con nghiện" names a person or an illness in words that harm.
      Fix: Write người sử dụng ma túy, người lệ thuộc ma túy. What somebody says stands in “…”; what a statute says, in a law record.

    quizzes/first.yaml:41:51  text/person-first (warning)
      "addict" names a person or an illness in words that harm.
      Fix: Write a person who uses drugs, a person with drug dependence. What somebody says stands in “…”; what a statute says, in a law record."
  `);
});
