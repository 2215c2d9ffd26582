import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a tag that the page does not know is reported', async () => {
  expect(await printedFor('tag/unknown')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:18:1  tag/unknown
      The page does not know <Chek> here.
      Fix: Did you mean <Check>?

    modules/first/vi/01-hello.mdx:18:1  tag/unknown
      The page does not know <Chek> here.
      Fix: Did you mean <Check>?"
  `);
});

test('an attribute that means nothing is reported', async () => {
  expect(await printedFor('tag/attribute')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:12:58  tag/attribute
      as="now" says neither current nor history.
      Fix: Write <Law id="…" as="…">; \`as\` is "current" or "history".

    modules/first/vi/01-hello.mdx:12:61  tag/attribute
      as="now" says neither current nor history.
      Fix: Write <Law id="…" as="…">; \`as\` is "current" or "history"."
  `);
});

test('a tag with a slip in a YAML text is reported', async () => {
  expect(await printedFor('tag/unread')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:17:31  tag/unread
      <Fact> is not closed or has a slip in it, so the page would print it as it stands.
      Fix: Write <Fact id="…" />, <Story>19</Story> or <Term id="…">words</Term>, with straight double quotes; in a "…" text of YAML write \\"."
  `);
});

test('a script in a lesson is reported', async () => {
  expect(await printedFor('lesson/script')).toMatchInlineSnapshot(`
    "modules/first/vi/01-hello.mdx:10:1  lesson/script
      A lesson is text: it imports nothing and holds no {…}.
      Fix: Remove it; a bare "{" is written "\\{"."
  `);
});

test('a question on a page that is no lesson is reported', async () => {
  expect(await printedFor('tag/check-on-page')).toMatchInlineSnapshot(`
    "content/pages/en/about.mdx:8:1  tag/unknown
      The page does not know <Check> here.
      Fix: Use one of: Fact, Story, Term, Law, Cite, Figure.

    content/pages/vi/about.mdx:8:1  tag/unknown
      The page does not know <Check> here.
      Fix: Use one of: Fact, Story, Term, Law, Cite, Figure."
  `);
});
