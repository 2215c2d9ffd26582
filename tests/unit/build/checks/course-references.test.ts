import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a lesson in a folder without a module is reported', async () => {
  expect(await printedFor('reference/unknown-module')).toMatchInlineSnapshot(`
    "modules/second/en/01-hello.mdx:1:1  reference/unknown-module
      There is no modules/second/module.yaml, so no page leads to this lesson.
      Fix: Write it, or move the lesson.

    modules/second/en/01-hello.mdx:16:1  reference/unknown-question
      There is no question "why" in the quizzes of the module "second".
      Fix: Name one of: (there is none yet).

    modules/second/vi/01-hello.mdx:1:1  reference/unknown-module
      There is no modules/second/module.yaml, so no page leads to this lesson.
      Fix: Write it, or move the lesson.

    modules/second/vi/01-hello.mdx:16:1  reference/unknown-question
      There is no question "why" in the quizzes of the module "second".
      Fix: Name one of: (there is none yet)."
  `);
});

test('a check that no quiz of the module holds is reported', async () => {
  expect(await printedFor('reference/unknown-question')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:16:1  reference/unknown-question
      There is no question "wy" in the quizzes of the module "first".
      Fix: Did you mean "why"?

    modules/first/vi/01-hello.mdx:16:1  reference/unknown-question
      There is no question "wy" in the quizzes of the module "first".
      Fix: Did you mean "why"?"
  `);
});

test('a lesson that a question names and that does not exist is reported', async () => {
  expect(await printedFor('reference/unknown-lesson')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:11:13  reference/unknown-lesson
      There is no lesson "helo" in modules/first/.
      Fix: Did you mean "hello"?"
  `);
});

test('an outcome that the quiz does not list is reported', async () => {
  expect(await printedFor('reference/unknown-outcome')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:10:14  reference/unknown-outcome
      There is no outcome "great" in the outcomes at the top of this quiz.
      Fix: Did you mean "greet"?"
  `);
});

test('a quiz that its module does not list is reported', async () => {
  expect(await printedFor('reference/quiz-not-listed')).toMatchInlineSnapshot(`
    "quizzes/other.yaml:3:1  reference/quiz-not-listed
      This quiz belongs to the module "first", but modules/first/module.yaml does not list it, so no page leads to it.
      Fix: Add "other" to "quizzes:" in modules/first/module.yaml."
  `);
});

test('teaching notes without their module, and what they would print, are reported', async () => {
  expect(await printedFor('reference/unknown-notes')).toMatchInlineSnapshot(`
    "content/instructor/frist.yaml:1:1  reference/unknown-module
      There is no module "frist" in modules/.
      Fix: Did you mean "first"?

    content/instructor/frist.yaml:8:9  reference/unknown-lesson
      There is no lesson "hello" in modules/frist/.
      Fix: Name one of: (there is none yet).

    content/instructor/frist.yaml:8:38  reference/unknown-job-aid
      There is no job aid "card": content/job-aids/card.yaml does not exist, so the page would have nothing to show.
      Fix: Write content/job-aids/card.yaml, or name one that exists."
  `);
});
