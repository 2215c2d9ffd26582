import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a lesson in one language only is reported', async () => {
  expect(await printedFor('translation/missing-lesson')).toMatchInlineSnapshot(`
    "modules/first/vi/02-goodbye.mdx:1:1  translation/missing-lesson
      The lesson "goodbye" stands in Vietnamese only: whoever switches the language would fall into nothing.
      Fix: Write modules/first/en/02-goodbye.mdx, or remove this file."
  `);
});

test('a page in one language only is reported', async () => {
  expect(await printedFor('translation/missing-page')).toMatchInlineSnapshot(`
    "content/pages/vi/not-settled.mdx:1:1  translation/missing-page
      The page "not-settled" stands in Vietnamese only: whoever switches the language would fall into nothing.
      Fix: Write content/pages/en/not-settled.mdx, or remove this file."
  `);
});

test('a lesson that is numbered differently is reported', async () => {
  expect(await printedFor('translation/lesson-order')).toMatchInlineSnapshot(`
    "modules/first/en/03-bye.mdx:1:1  translation/lesson-order
      This lesson is number 3 in English and number 2 in Vietnamese.
      Fix: Rename it modules/first/en/02-bye.mdx."
  `);
});

test('a differing heading is reported', async () => {
  expect(await printedFor('translation/headings')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:10:1  translation/headings
      Heading 1 differs: level 3 in English, level 2 (modules/first/vi/01-hello.mdx:10) in Vietnamese. Search and progress lead to headings.
      Fix: Give both languages the same headings in the same order."
  `);
});

test('a tag in one language only is reported', async () => {
  expect(await printedFor('translation/tags')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:1:1  translation/tags
      In this section Vietnamese has <Fact id="dose"> and English has not: the two languages would not say the same thing.
      Fix: Add it in English, or remove it in Vietnamese."
  `);
});

test('a question in another place is reported', async () => {
  expect(await printedFor('translation/tag-order')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:14:1  translation/tag-order
      <Check id="why"> stands in another place of this section than in Vietnamese.
      Fix: Put the questions and drawings of both languages in the same order."
  `);
});

test('a differing tag in a YAML text is reported', async () => {
  expect(await printedFor('translation/text-tags')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:12:78  translation/text-tags
      Only in Vietnamese: <Fact dose action>. Only in English: nothing. Both texts say the same thing.
      Fix: Give both texts the same tags."
  `);
});

test('an interface text without English is reported', async () => {
  expect(await printedFor('translation/missing-key')).toMatchInlineSnapshot(`
    "content/i18n/vi.json:2:3  translation/missing-key
      "home.title" has no English text: the English pages would break there.
      Fix: Add "home.title" to content/i18n/en.json."
  `);
});

test('an interface text without Vietnamese is reported', async () => {
  expect(await printedFor('translation/extra-key')).toMatchInlineSnapshot(`
    "content/i18n/en.json:2:3  translation/extra-key
      "home.lead" stands in English only; vi.json says which texts there are.
      Fix: Add "home.lead" to content/i18n/vi.json, or remove it here."
  `);
});

test('differing placeholders are reported', async () => {
  expect(await printedFor('translation/placeholders')).toMatchInlineSnapshot(`
    "content/i18n/en.json:3:15  translation/placeholders
      "law.from" is filled with {date} in English and with {day} in Vietnamese.
      Fix: Use the same placeholders in both; they may stand in another order."
  `);
});
