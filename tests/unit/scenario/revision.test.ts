import { expect, test } from 'vitest';
import { scenarioRevision, scenarioTextRevision } from '../../../src/domain/scenario/revision.ts';
import type { Choice, Scenario } from '../../../src/domain/scenario/schema.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

const sound = readCase('sound');

function edited(edit: (scenario: Scenario, first: Choice) => void): Scenario {
  const scenario = structuredClone(sound);
  const first = scenario.scenes['gate']?.choices[0];
  if (first) edit(scenario, first);
  return scenario;
}

test.each<[string, Scenario]>([
  ['a mended typo', edited((_, first) => (first.text.en = 'Watch first'))],
  ['another rule or fact', edited((_, first) => first.evidence.push('another-fact'))],
  ['choices in another order on the page', edited((scenario) => scenario.scenes['gate']?.choices.reverse())],
  ['an effect of 0 written out', edited((_, first) => (first.effects.door = 0))],
])('SC7: %s keeps the revision, and changes the text revision', (_, scenario) => {
  expect(scenarioRevision(scenario)).toBe(scenarioRevision(sound));
  expect(scenarioTextRevision(scenario)).not.toBe(scenarioTextRevision(sound));
});

test.each<[string, Scenario]>([
  ['where a choice leads', edited((_, first) => (first.goto = 'station'))],
  ['an effect', edited((_, first) => (first.effects.door = 1))],
  ['a mark', edited((_, first) => (first.marks = ['greeted']))],
  ['a condition', edited((_, first) => (first.when = [{ noMark: 'greeted' }]))],
  ['a breach', edited((_, first) => (first.breach = true))],
  ['an id', edited((_, first) => (first.id = 'look'))],
  ['the start', edited((scenario) => (scenario.start = 'cafe'))],
  ['the pass rule', edited((scenario) => (scenario.pass.total = 4))],
  ['a floor', edited((scenario) => (scenario.pass.floors.safe = 0))],
  [
    'an ending more',
    edited((scenario) => (scenario.endings['gone'] = { title: sound.title, text: sound.title })),
  ],
  ['the edition', edited((scenario) => (scenario.edition = 2))],
])('SC7: another %s changes the revision', (_, scenario) => {
  expect(scenarioRevision(scenario)).not.toBe(scenarioRevision(sound));
});
