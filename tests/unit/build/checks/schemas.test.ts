import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('broken YAML is named with its place', async () => {
  expect(await printedFor('schema/syntax')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:7:1  schema/syntax
      This cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
      Fix: Look at the indentation and the quotes here and in the line above; a text that holds ": " or begins with a quote, "{", "[", "*" or "&" stands in quotes."
  `);
});

test('a field that is written twice is reported', async () => {
  expect(await printedFor('schema/duplicate-key')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:7:1  schema/duplicate-key
      This field is written twice, so that one of the two is silently lost.
      Fix: Keep one of them."
  `);
});

test('a fact without source and place says why both matter', async () => {
  expect(await printedFor('schema/missing-field')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:1:1  schema/missing-field
      The field "source" is missing. A claim without its source is hearsay: nobody can check it or correct it.
      Fix: Add "source:". A file in content/sources/.

    content/facts/dose.yaml:1:1  schema/missing-field
      The field "place" is missing. Without the place in the source nobody can hold the claim against it.
      Fix: Add "place:". Where in the source: section, table, page or paragraph."
  `);
});

test('a choice without feedback is reported', async () => {
  expect(await printedFor('schema/missing-feedback')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:15:9  schema/missing-field
      The field "feedback" is missing in "scenes.gate.choices.0". A choice that is met with silence teaches nothing.
      Fix: Add "feedback:". What happens at once, seen from the street."
  `);
});

test('an unknown field comes with the name that was meant', async () => {
  expect(await printedFor('schema/unknown-field')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:9:1  schema/unknown-field
      A fact has no field "certaintly", so nothing would read it.
      Fix: Did you mean "certainty"?"
  `);
});

test('a value that does not fit is shown beside what would', async () => {
  expect(await printedFor('schema/wrong-value')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:5:27  schema/wrong-value
      "figures.action.to" has to be a number; here stands "many".
      Fix: Mend the value of "figures.action.to".

    content/facts/dose.yaml:8:7  schema/wrong-value
      "year" is written in a form that does not fit; here stands "twelve".
      Fix: Write what this field asks for: The year or years the claim speaks of.

    content/facts/dose.yaml:9:12  schema/wrong-value
      "certainty" has to be one of verified, single-source, contested; here stands "sure".
      Fix: Write what this field asks for: verified: more than one source or the operative text. contested: sources disagree; say so in note."
  `);
});

test('a tag that is not closed is named with its place', async () => {
  expect(await printedFor('lesson/syntax')).toMatchInlineSnapshot(`
    "modules/first/vi/01-hello.mdx:12:1  lesson/syntax
      The text cannot be read from here on: Expected a closing tag for \`<Term>\` (12:8-12:29) before the end of \`paragraph\`.
      Fix: Close every tag (<Fact id="…" />, <Term id="…">…</Term>) on the same line, and write a bare "<" as "&lt;" and a bare "{" as "\\{"."
  `);
});

test('a plan whose minutes do not add up is reported', async () => {
  expect(await printedFor('schema/plan-minutes')).toMatchInlineSnapshot(`
    "content/instructor/first.yaml:4:14  schema/wrong-value
      "plans.0.minutes" does not fit: The minutes of the steps do not add up to the minutes of the plan; here stands 12.
      Fix: Write what this field asks for: How long the session takes."
  `);
});
