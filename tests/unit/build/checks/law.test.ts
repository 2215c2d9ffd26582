import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('law that has ended and is cited as current is reported', async () => {
  expect(await printedFor('law/cited-after-end')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:25:12  law/cited-after-end
      Article 6 of 73/2021/QH14 (law-then) ended on 2026-06-30 and is cited as current on 2026-11-23: an officer who acted on it would act without law.
      Fix: Cite what replaced it (law-now#5), or teach it as the past with "history" in place of "current"."
  `);
});

test('law that has not begun and is cited as current is reported', async () => {
  expect(await printedFor('law/not-yet-in-force')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:25:12  law/not-yet-in-force
      Article 9 of 120/2025/QH15 (law-now) begins on 2027-01-01 and is cited as current on 2026-11-23.
      Fix: Cite the law in force until then, or say in the text from when it applies and leave the citation out."
  `);
});

test('a law without any date is reported', async () => {
  expect(await printedFor('law/no-status')).toMatchInlineSnapshot(`
    "content/laws/law-then.yaml:3:1  law/no-status
      This record has no dates in force, so the page would show it as law in force without knowing.
      Fix: Add "inForce:" and, where it has ended, "ends:"; where the dates are not known, say so under "contested:"."
  `);
});

test('a decree 163 without its year is reported', async () => {
  expect(await printedFor('law/decree-163-without-year')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:3:54  law/decree-163-without-year
      "Decree 163" can be the decree of 2003, which has ended, or that of 2026.
      Fix: Write the year: 163/2003/NĐ-CP or 163/2026/NĐ-CP."
  `);
});
