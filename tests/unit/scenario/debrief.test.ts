import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileScenario } from '../../../src/domain/scenario/compile.ts';
import { criteria } from '../../../src/domain/scenario/criteria.ts';
import { debriefRun } from '../../../src/domain/scenario/debrief.ts';
import { replayRun } from '../../../src/domain/scenario/replay.ts';
import { onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun, lastState } from '../../fixtures/scenario/every-run.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

const sound = readCase('sound');
const pathOf = (choices: string[]) => replayRun(compileScenario(sound), choices).path;

test('SC31: each fork shows what was chosen, what stood open, what was closed and by what', () => {
  const { forks } = debriefRun(sound, pathOf(['greet', 'give-card']));
  expect(forks.map(({ scene }) => scene)).toEqual(['gate', 'cafe']);
  const cafe = forks[1]?.options.map(({ choice, chosen, closed, leadsTo }) => [
    choice.id,
    chosen,
    closed,
    leadsTo,
  ]);
  expect(cafe).toEqual([
    ['sit-down', false, [], { id: 'station', ending: false }],
    ['give-card', true, [], { id: 'calm', ending: true }],
    [
      'say-nothing',
      false,
      [{ kind: 'shut-by', choices: [{ scene: 'gate', choice: 'greet' }] }],
      { id: 'station', ending: false },
    ],
  ]);
});

test('SC31: a finished run is judged, one left in the middle is not', () => {
  expect(debriefRun(sound, pathOf(['greet', 'give-card'])).verdict).toEqual({
    passed: true,
    total: 4,
    reasons: [],
  });
  expect(debriefRun(sound, pathOf(['greet'])).verdict).toBeUndefined();
});

test('SC32: what moved a criterion adds up to its value, on every run', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      for (const run of everyRun(scenario)) {
        const path = run.choices.map((choice, place) => ({ scene: run.states[place]?.scene ?? '', choice }));
        const { state, moves, stoppedAt, forks } = debriefRun(scenario, path);
        expect(stoppedAt).toBeUndefined();
        expect(state).toEqual(lastState(run));
        expect(forks).toHaveLength(run.choices.length);
        for (const criterion of criteria) {
          const sum = moves[criterion].reduce((total, { change }) => total + change, 0);
          expect(sum).toBe(state.scores[criterion]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('SC33: a run that the case no longer offers is debriefed up to there', () => {
  const [first] = pathOf(['greet']);
  const path = [
    ...(first ? [first] : []),
    { scene: 'cafe', choice: 'cut-since' },
    { scene: 'station', choice: 'boast' },
  ];
  const { forks, state, stoppedAt } = debriefRun(sound, path);
  expect(forks).toHaveLength(1);
  expect(state.scene).toBe('cafe');
  expect(stoppedAt).toEqual({ index: 1, choice: 'cut-since', reason: 'unknown-choice' });
});

test('SC33: a choice that has moved to another scene is not counted where it was', () => {
  const { stoppedAt } = debriefRun(sound, [{ scene: 'gate', choice: 'sit-down' }]);
  expect(stoppedAt).toEqual({ index: 0, choice: 'sit-down', reason: 'not-offered' });
});
