import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('two options of one id are reported', async () => {
  expect(await printedFor('id/duplicate')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:18:13  id/duplicate
      The option id "long" is taken already by quizzes/first.yaml:14; a saved answer could not tell the two apart.
      Fix: Give the newer of the two another id.

    tests/published-ids.json:25:7  id/vanished
      "first/why/short" (options) was published and is gone: saved work and links that point at it would lead nowhere.
      Fix: Bring it back under its old id; an id is never renamed. If it has to go, move this line to "retired" → "options"."
  `);
});

test('two lessons of one number are reported', async () => {
  expect(await printedFor('id/duplicate-order')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:1:1  id/duplicate-order
      modules/first/en/01-again.mdx has the same number, so their order is left to chance.
      Fix: Give this lesson the next free number; its id stays.

    modules/first/vi/01-hello.mdx:1:1  id/duplicate-order
      modules/first/vi/01-again.mdx has the same number, so their order is left to chance.
      Fix: Give this lesson the next free number; its id stays."
  `);
});

test('a published id that is gone is reported', async () => {
  expect(await printedFor('id/vanished')).toMatchInlineSnapshot(`
    "tests/published-ids.json:46:7  id/vanished
      "dosis" (facts) was published and is gone: saved work and links that point at it would lead nowhere.
      Fix: Bring it back under its old id; an id is never renamed. If it has to go, move this line to "retired" → "facts"."
  `);
});

test('a retired id that comes back is reported', async () => {
  expect(await printedFor('id/reused')).toMatchInlineSnapshot(`
    "tests/published-ids.json:66:26  id/reused
      "dose" (facts) was retired and is used again: old answers would count for the new thing.
      Fix: Give the new one another id."
  `);
});
