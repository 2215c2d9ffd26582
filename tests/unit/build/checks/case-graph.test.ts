import { expect, test } from 'vitest';
import { printedFor } from '../broken-course.ts';

test('a choice that leads nowhere is reported', async () => {
  expect(await printedFor('scenario/unknown-target')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:17:15  scenario/unknown-target
      Choice "ask" goes to "tlak", which is no scene and no ending, so the run would break off there.
      Fix: Change goto to "talk", or add a scene or an ending "tlak"."
  `);
});

test('a scene that no run meets is reported', async () => {
  expect(await printedFor('scenario/unreachable-scene')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:31:5  scenario/unreachable-scene
      No run comes to scene "attic": no choice of another scene goes to it. What is written there is never read.
      Fix: Let a choice of another scene go to "attic", or take the scene out."
  `);
});

test('an ending that no run meets is reported', async () => {
  expect(await printedFor('scenario/unreachable-ending')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:50:5  scenario/unreachable-ending
      No run comes to ending "hidden": no choice of another scene goes to it. What is written there is never read.
      Fix: Let a choice of another scene go to "hidden", or take the ending out."
  `);
});

test('a scene where nothing can be chosen is reported', async () => {
  expect(await printedFor('scenario/dead-end')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:7:3  scenario/no-passing-path
      No run passes: none without a breach reaches a total of 0 with every floor kept. Totals of all runs go from -1 to -1.
      Fix: Lower pass.total or a floor, or raise the effects along a way that an experienced colleague would take.

    content/scenarios/small-case.yaml:34:7  scenario/dead-end
      In scene "talk" every choice is closed on this run: ask. The learner is stuck there.
      Fix: Add a choice without when to "talk", or ease the when of one that is there.

    content/scenarios/small-case.yaml:35:16  scenario/condition-never-true
      "chose: shove" is false on every run that comes to scene "talk", so choice "explain" is never offered.
      Fix: Let a way through "shove" lead to "talk", or take the choice out.

    content/scenarios/small-case.yaml:43:16  scenario/condition-never-true
      "chose: shove" is false on every run that comes to scene "talk", so choice "mumble" is never offered.
      Fix: Let a way through "shove" lead to "talk", or take the choice out.

    content/scenarios/small-case.yaml:52:5  scenario/unreachable-ending
      No run comes to ending "trust": the choices that go to it ("explain", "mumble") are never offered. What is written there is never read.
      Fix: Ease the when of "explain", "mumble", or let another choice go to "trust", or take the ending out."
  `);
});

test('a choice without rule and evidence is reported', async () => {
  expect(await printedFor('scenario/choice-without-source')).toMatchInlineSnapshot(`
    "content/scenarios/small-case.yaml:15:9  scenario/choice-without-source
      Choice "ask" names neither a rule nor evidence, so its debrief would be an opinion.
      Fix: Add a law record under rule (law, article, as), or the id of a fact under evidence."
  `);
});
