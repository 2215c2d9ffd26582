import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a file that nothing reads is reported', async () => {
  expect(await printedFor('file/not-read')).toMatchInlineSnapshot(`
    "content/facts/other.yml:1:1  file/not-read
      Nothing reads a file of this name in this folder, so learners would never see it.
      Fix: A lesson is modules/<module>/vi/NN-id.mdx or …/en/NN-id.mdx; other records end in .yaml and lie flat in their folder."
  `);
});

test('a file name that is no id is reported', async () => {
  expect(await printedFor('file/name-is-no-id')).toMatchInlineSnapshot(`
    "content/sources/Other_Paper.yaml:1:1  file/name-is-no-id
      The name "Other_Paper" becomes an id and an address, and is no id.
      Fix: Use lower-case ASCII letters, digits and single hyphens, such as "once-a-day"."
  `);
});
