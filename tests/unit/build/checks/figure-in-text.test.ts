import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a figure in a lesson that is no fact is reported, in digits and in words', async () => {
  expect(await printedFor('text/figure-without-fact')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:8:90  text/figure-without-fact
      "Twice as" is a figure without a source: it cannot be checked, nor corrected in one place.
      Fix: Quote a fact: <Fact id="…" figure="…" />. Does it belong to the story? <Story>Twice</Story>. Else say it without the number.

    modules/first/en/01-hello.mdx:8:117  text/figure-without-fact
      "two days" is a figure without a source: it cannot be checked, nor corrected in one place.
      Fix: Quote a fact: <Fact id="…" figure="…" />. Does it belong to the story? <Story>two</Story>. Else say it without the number.

    modules/first/vi/01-hello.mdx:8:76  text/figure-without-fact
      "54%" is a figure without a source: it cannot be checked, nor corrected in one place.
      Fix: Quote a fact: <Fact id="…" figure="…" />. Does it belong to the story? <Story>54</Story>. Else say it without the number.

    modules/first/vi/01-hello.mdx:8:90  text/figure-without-fact
      "24" is a figure without a source: it cannot be checked, nor corrected in one place.
      Fix: Quote a fact: <Fact id="…" figure="…" />. Does it belong to the story? <Story>24</Story>. Else say it without the number."
  `);
});
