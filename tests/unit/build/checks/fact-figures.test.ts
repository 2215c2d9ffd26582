import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a placeholder without a figure is reported', async () => {
  expect(await printedFor('fact/unknown-placeholder')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:3:7  fact/unknown-placeholder
      {actoin} is no figure of this fact, so the page would print the braces.
      Fix: Did you mean {action}?"
  `);
});

test('a figure that a language leaves out is reported', async () => {
  expect(await printedFor('fact/unused-figure')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:5:3  fact/unused-figure
      The figure "action" is missing from what the fact says (en).
      Fix: Write {action} in both languages, or remove the figure."
  `);
});

test('a number inside the sentence of a fact is reported', async () => {
  expect(await printedFor('fact/bare-figure')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:3:64  fact/bare-figure
      "40" stands in the sentence itself, so it is not printed by the language of the page and cannot be quoted alone.
      Fix: Name it under "figures:" and write {name} here."
  `);
});
