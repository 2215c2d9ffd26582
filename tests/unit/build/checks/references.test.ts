import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a fact that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-fact')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:8:71  reference/unknown-fact
      There is no fact "doze": content/facts/doze.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "dose"? Else write content/facts/doze.yaml.

    modules/first/vi/01-hello.mdx:8:57  reference/unknown-fact
      There is no fact "doze": content/facts/doze.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "dose"? Else write content/facts/doze.yaml."
  `);
});

test('a figure that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-figure')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:12:37  reference/unknown-figure
      content/facts/dose.yaml has no figure "acton". It has: action.
      Fix: Did you mean "action"? Else add it to content/facts/dose.yaml.

    quizzes/first.yaml:12:88  reference/unknown-figure
      content/facts/dose.yaml has no figure "acton". It has: action.
      Fix: Did you mean "action"? Else add it to content/facts/dose.yaml."
  `);
});

test('a law that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-law')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:12:58  reference/unknown-law
      There is no law "law-no": content/laws/law-no.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "law-now"? Else write content/laws/law-no.yaml.

    modules/first/vi/01-hello.mdx:12:61  reference/unknown-law
      There is no law "law-no": content/laws/law-no.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "law-now"? Else write content/laws/law-no.yaml."
  `);
});

test('an article that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-article')).toMatchInlineSnapshot(`
    "quizzes/first.yaml:25:12  reference/unknown-article
      content/laws/law-now.yaml has no article "55". It has: 5, 9.
      Fix: Did you mean "5"? Else add it to content/laws/law-now.yaml."
  `);
});

test('a source that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-source')).toMatchInlineSnapshot(`
    "content/facts/dose.yaml:6:9  reference/unknown-source
      There is no source "papers": content/sources/papers.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "paper"? Else write content/sources/papers.yaml."
  `);
});

test('a term that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-term')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:12:13  reference/unknown-term
      There is no term "half-live": content/glossary/half-live.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "half-life"? Else write content/glossary/half-live.yaml.

    modules/first/vi/01-hello.mdx:12:8  reference/unknown-term
      There is no term "half-live": content/glossary/half-live.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "half-life"? Else write content/glossary/half-live.yaml."
  `);
});

test('a drawing that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-drawing')).toMatchInlineSnapshot(`
    "modules/first/en/01-hello.mdx:14:1  reference/unknown-drawing
      There is no drawing "road": content/figures/road.yaml does not exist, so the page would have nothing to show.
      Fix: Write content/figures/road.yaml, or name one that exists.

    modules/first/vi/01-hello.mdx:14:1  reference/unknown-drawing
      There is no drawing "road": content/figures/road.yaml does not exist, so the page would have nothing to show.
      Fix: Write content/figures/road.yaml, or name one that exists."
  `);
});

test('a quiz that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-quiz')).toMatchInlineSnapshot(`
    "modules/first/module.yaml:5:18  reference/unknown-quiz
      There is no quiz "second": quizzes/second.yaml does not exist, so the page would have nothing to show.
      Fix: Write quizzes/second.yaml, or name one that exists."
  `);
});

test('a case that does not exist is reported where it is named', async () => {
  expect(await printedFor('reference/unknown-case')).toMatchInlineSnapshot(`
    "modules/first/module.yaml:6:13  reference/unknown-case
      There is no case "small-cases": content/scenarios/small-cases.yaml does not exist, so the page would have nothing to show.
      Fix: Did you mean "small-case"? Else write content/scenarios/small-cases.yaml."
  `);
});
