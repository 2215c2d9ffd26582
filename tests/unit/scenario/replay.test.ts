import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { chooseEvent, compileScenario } from '../../../src/domain/scenario/compile.ts';
import { replayRun } from '../../../src/domain/scenario/replay.ts';
import { loopingCase, onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun, lastState } from '../../fixtures/scenario/every-run.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

const machine = compileScenario(readCase('sound'));

test('SC5: every run of a case replays to the same state', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const compiled = compileScenario(scenario);
      for (const run of everyRun(scenario)) {
        const { state, path, finished, stoppedAt } = replayRun(compiled, run.choices);
        expect(state).toEqual(lastState(run));
        expect(path).toEqual(
          run.choices.map((choice, place) => ({ scene: run.states[place]?.scene, choice })),
        );
        expect(finished).toBe(run.end === 'ending');
        expect(stoppedAt).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

test('SC6: replay stops at a choice that the case no longer has, and goes on from there', () => {
  const { state, snapshot, path, stoppedAt } = replayRun(machine, ['greet', 'cut-since', 'write-down']);
  expect(stoppedAt).toEqual({ index: 1, choice: 'cut-since', reason: 'unknown-choice' });
  expect(path).toEqual([{ scene: 'gate', choice: 'greet' }]);
  expect(state).toMatchObject({ scene: 'cafe', marks: ['greeted'], scores: { door: 1, explained: 1 } });
  const actor = createActor(machine, { snapshot }).start();
  actor.send(chooseEvent('sit-down'));
  expect(actor.getSnapshot()).toMatchObject({ value: 'station', context: { chosen: ['greet', 'sit-down'] } });
});

test.each([
  ['another scene', ['greet', 'write-down'], 1],
  ['a condition that does not hold', ['watch', 'sit-down'], 1],
  ['the end of the run', ['watch', 'give-card', 'write-down'], 2],
])('SC6: a choice closed by %s is not offered', (_, choices, index) => {
  expect(replayRun(machine, choices).stoppedAt).toEqual({
    index,
    choice: choices[index],
    reason: 'not-offered',
  });
});

test('SC6: replay never throws, whatever it is handed', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom('*', 'constructor', '__proto__', 'toString', '', 'choice-0-0'),
  );
  fc.assert(
    fc.property(loopingCase, fc.array(odd, { maxLength: 6 }), (scenario, choices) => {
      const { path, stoppedAt } = replayRun(compileScenario(scenario), choices);
      expect(path.length).toBe(stoppedAt?.index ?? choices.length);
    }),
    { numRuns: 200 },
  );
});
