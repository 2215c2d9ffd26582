import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredChoices } from '#domain/scenario/conditions.ts';
import { debriefRun } from '#domain/scenario/debrief.ts';
import { endingsAhead } from '#domain/scenario/endings-ahead.ts';
import type { Scenario } from '#domain/scenario/schema.ts';
import { startOfRun, stateAfter, type RunState } from '#domain/scenario/state.ts';
import { loopingCase, onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun } from '../../fixtures/scenario/every-run.ts';
import { fillCase, readCase } from '../../fixtures/scenario/fill-case.ts';
import { generateLargeCase } from '../../fixtures/scenario/generate-large-case.ts';

test('SC35: the endings ahead are those that some run comes to, from every state of every run', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const states = everyRun(scenario).flatMap((run) => run.states);
      const found = endingsAhead(scenario, states);
      expect(found?.map((endings) => endings.toSorted())).toEqual(
        states.map((state) => [...endingsFrom(scenario, state)].toSorted()),
      );
    }),
    { numRuns: 100 },
  );
});

test('SC35: a case whose runs go in circles is walked to an end', () => {
  fc.assert(
    fc.property(loopingCase, (scenario) => {
      const [found] = endingsAhead(scenario, [startOfRun(scenario)]) ?? [];
      for (const run of everyRun(scenario).filter(({ end }) => end === 'ending')) {
        expect(found ?? [run.states.at(-1)?.scene]).toContain(run.states.at(-1)?.scene);
      }
    }),
    { numRuns: 20 },
  );
});

test('SC35: endings stand in the order in which they are written', () => {
  const sound = readCase('sound');
  expect(endingsAhead(sound, [startOfRun(sound)])).toEqual([['calm', 'noise']]);
});

test('SC35: what the run had gathered closes endings to it', () => {
  const scenario = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'promise', goto: 'room', marks: ['promised'] },
          { id: 'wait', goto: 'room' },
        ],
      },
      room: {
        choices: [
          { id: 'keep', goto: 'trust', when: [{ noMark: 'promised' }] },
          { id: 'break', goto: 'anger' },
        ],
      },
    },
    endings: { trust: {}, anger: {} },
  });
  const [gate] = debriefRun(scenario, [{ scene: 'gate', choice: 'wait' }]).forks;
  expect(gate?.options.map(({ choice, endings }) => [choice.id, endings])).toEqual([
    ['promise', ['anger']],
    ['wait', ['trust', 'anger']],
  ]);
});

test('SC35: past the bound nothing is said', () => {
  const large = generateLargeCase();
  expect(endingsAhead(large, [startOfRun(large)])).toBeUndefined();
});

function endingsFrom(scenario: Scenario, state: RunState): Set<string> {
  if (state.scene in scenario.endings) return new Set([state.scene]);
  return new Set(
    offeredChoices(scenario, state).flatMap((choice) => [
      ...endingsFrom(scenario, stateAfter(state, choice)),
    ]),
  );
}
