import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { chooseEvent, compileScenario } from '../../../src/domain/scenario/compile.ts';
import { closedBy, conditionHolds, offeredChoices } from '../../../src/domain/scenario/conditions.ts';
import { startOfRun, stateAfter } from '../../../src/domain/scenario/state.ts';
import type { RunMemory } from '../../../src/domain/scenario/state.ts';
import { loopingCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { fillCase, readCase } from '../../fixtures/scenario/fill-case.ts';

const none = { lawful: 0, safe: 0, door: 0, explained: 0, recorded: 0 };
const memory: RunMemory = {
  scores: { ...none, door: 2 },
  marks: ['greeted'],
  chosen: ['greet'],
  breaches: [],
};

test('SC1: a run starts with nothing gathered', () => {
  const start = { scene: 'gate', scores: none, marks: [], chosen: [], breaches: [] };
  expect(startOfRun(readCase('sound'))).toEqual(start);
});

test('SC2: a choice moves criteria, sets marks, is remembered and leads on', () => {
  const scenario = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'search', goto: 'end', effects: { lawful: -3, safe: 1 }, marks: ['searched'], breach: true },
        ],
      },
    },
  });
  const [search] = offeredChoices(scenario, startOfRun(scenario));
  expect(search && stateAfter(startOfRun(scenario), search)).toEqual({
    scene: 'end',
    scores: { ...none, lawful: -3, safe: 1 },
    marks: ['searched'],
    chosen: ['search'],
    breaches: ['search'],
  });
});

test.each([
  [{ mark: 'greeted' }, true],
  [{ mark: 'watched' }, false],
  [{ noMark: 'greeted' }, false],
  [{ noMark: 'watched' }, true],
  [{ chose: 'greet' }, true],
  [{ chose: 'watch' }, false],
  [{ criterion: 'door' as const, atLeast: 2 }, true],
  [{ criterion: 'door' as const, atLeast: 3 }, false],
])('SC3: %j holds: %s', (condition, holds) => {
  expect(conditionHolds(condition, memory)).toBe(holds);
});

test('SC3: a closed choice names the conditions that close it', () => {
  const scenario = fillCase({
    scenes: {
      gate: { choices: [{ id: 'sit', goto: 'end', when: [{ mark: 'greeted' }, { mark: 'watched' }] }] },
    },
  });
  const sit = scenario.scenes['gate']?.choices[0];
  expect(sit && closedBy(sit, memory)).toEqual([{ mark: 'watched' }]);
});

test('SC4: the machine offers and does what the rules of a run say, on every run', () => {
  const dice = fc.array(fc.nat({ max: 20 }), { maxLength: 12 });
  fc.assert(
    fc.property(loopingCase, dice, (scenario, rolls) => {
      const machine = compileScenario(scenario);
      const ids = Object.values(scenario.scenes).flatMap(({ choices }) => choices.map(({ id }) => id));
      let [snapshot] = initialTransition(machine);
      let state = startOfRun(scenario);
      for (const roll of rolls) {
        const offered = offeredChoices(scenario, state);
        expect(ids.filter((id) => snapshot.can(chooseEvent(id)))).toEqual(offered.map(({ id }) => id));
        const choice = offered[roll % offered.length];
        if (choice === undefined) break;
        let effects;
        [snapshot, effects] = transition(machine, snapshot, chooseEvent(choice.id));
        state = stateAfter(state, choice);
        expect(effects).toEqual([]);
        expect({ scene: snapshot.value, ...snapshot.context }).toEqual(state);
      }
      expect(snapshot.status === 'done').toBe(Object.hasOwn(scenario.endings, state.scene));
    }),
    { numRuns: 200 },
  );
});

test('SC4: the machine invokes nothing and waits for nothing', () => {
  const states = Object.values(compileScenario(readCase('sound')).states);
  expect(
    states.flatMap(({ invoke, after, entry, exit }) => [...invoke, ...after, ...entry, ...exit]),
  ).toEqual([]);
});
