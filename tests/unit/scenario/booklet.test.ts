import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberBooklet } from '../../../src/domain/scenario/booklet.ts';
import type { Asked, Booklet } from '../../../src/domain/scenario/booklet.ts';
import { offeredChoices } from '../../../src/domain/scenario/conditions.ts';
import { exploreScenario } from '../../../src/domain/scenario/explore.ts';
import { scenarioSchema } from '../../../src/domain/scenario/schema.ts';
import type { Scenario } from '../../../src/domain/scenario/schema.ts';
import { startOfRun, stateAfter } from '../../../src/domain/scenario/state.ts';
import { onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun, lastState } from '../../fixtures/scenario/every-run.ts';
import type { WalkedRun } from '../../fixtures/scenario/every-run.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

/** Follows the numbers as a reader would, pencil in hand. `offered` looks on at each scene. */
function read(
  booklet: Booklet,
  run: readonly string[],
  offered: (ways: string[], step: number) => void,
): string {
  const entry = (number: number) => booklet.entries[number - 1];
  const letters = new Set<string>();
  const points = new Map<string, number>();
  const holds = (asked: Asked) =>
    'letter' in asked
      ? letters.has(asked.letter) === asked.held
      : (points.get(asked.criterion) ?? 0) >= asked.atLeast;
  let at = entry(1);
  for (const [step, choice] of run.entries()) {
    if (at?.kind !== 'scene') throw new Error('no scene to choose at');
    const open = at.ways.filter((way) => way.asked.every(holds));
    offered(
      open.map((way) => way.choice),
      step,
    );
    const taken = entry(open.find((way) => way.choice === choice)?.number ?? 0);
    if (taken?.kind !== 'choice') throw new Error(`the booklet does not offer ${choice}`);
    for (const letter of taken.letters) letters.add(letter);
    for (const [criterion, change] of Object.entries(taken.points)) {
      points.set(criterion, (points.get(criterion) ?? 0) + change);
    }
    at = entry(taken.next);
  }
  return at?.kind === 'ending' ? at.ending : at?.kind === 'scene' ? at.scene : '';
}

function agrees(scenario: Scenario): void {
  const booklet = numberBooklet(scenario, 'any');
  for (const run of everyRun(scenario)) agreesOn(scenario, booklet, run);
}

function agreesOn(scenario: Scenario, booklet: Booklet, run: Pick<WalkedRun, 'choices' | 'states'>): void {
  const end = read(booklet, run.choices, (ways, step) => {
    const state = run.states[step];
    expect(ways).toEqual(state && offeredChoices(scenario, state).map(({ id }) => id));
  });
  expect(end).toBe(lastState(run).scene);
}

test('whoever follows the numbers is offered what the player offers, and comes to the same end, on every run', () => {
  agrees(readCase('sound'));
  fc.assert(fc.property(onwardCase, agrees), { numRuns: 100 });
});

test('entries are numbered from 1 without gaps, and 1 is the first scene', () => {
  const scenario = readCase('sound');
  const { entries } = numberBooklet(scenario, 'any');
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  expect(entries[0]).toMatchObject({ kind: 'scene', scene: scenario.start });
});

test('the numbers stay the same for the same case', () => {
  const scenario = readCase('sound');
  expect(numberBooklet(scenario, 'one')).toEqual(numberBooklet(scenario, 'one'));
});

const course = readdirSync('content/scenarios').map((name): [string, Scenario] => [
  name.replace('.yaml', ''),
  scenarioSchema().parse(parse(readFileSync(`content/scenarios/${name}`, 'utf8'))),
]);

test.each(course)('%s on paper: no entry stands beside one that it leads to', (id, scenario) => {
  const { entries } = numberBooklet(scenario, id);
  const near = entries.filter((entry) => {
    const leads = entry.kind === 'scene' ? entry.ways.map((way) => way.number) : [];
    if (entry.kind === 'choice') leads.push(entry.next);
    return leads.some((number) => Math.abs(number - entry.number) < 2);
  });
  expect(near).toEqual([]);
});

/** A run of the player in which each choice is thrown by a die, up to an ending or the last throw. */
function thrownRun(scenario: Scenario, dice: readonly number[]): WalkedRun {
  const run: WalkedRun = { choices: [], states: [startOfRun(scenario)], end: 'dead-end' };
  for (const die of dice) {
    const state = lastState(run);
    const offered = offeredChoices(scenario, state);
    const choice = offered[die % offered.length];
    if (!choice) break;
    run.choices.push(choice.id);
    run.states.push(stateAfter(state, choice));
  }
  return run;
}

test.each(course)(
  '%s is played on paper as on the screen, to every ending and on any other way',
  (id, scenario) => {
    const booklet = numberBooklet(scenario, id);
    for (const [ending, run] of exploreScenario(scenario).endings)
      expect(read(booklet, run, () => undefined)).toBe(ending);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), (dice) => {
        agreesOn(scenario, booklet, thrownRun(scenario, dice));
      }),
      { numRuns: 300 },
    );
  },
);
