import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../../src/domain/progress/progress.ts';
import { scenarioRuns, stepsBackToPass, unfinishedRuns } from '../../../src/domain/progress/scenario-runs.ts';
import { summarise } from '../../../src/domain/progress/summarise.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { compileScenario } from '../../../src/domain/scenario/compile.ts';
import { debriefRun } from '../../../src/domain/scenario/debrief.ts';
import { replayRun } from '../../../src/domain/scenario/replay.ts';
import { judgeRun } from '../../../src/domain/scenario/verdict.ts';
import { onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun } from '../../fixtures/scenario/every-run.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';
import { RunDevice } from './run-events.ts';

const runsIn = (events: readonly LearningEvent[]) => scenarioRuns(summarise(events), 'target').runs;
const runIn = (events: readonly LearningEvent[]) => runsIn(events)[0] as Run;
const standing = (events: readonly LearningEvent[]) => runIn(events).choices.map(({ choice }) => choice);

test('SC40: a choice stands in place of what stood at its place and after', () => {
  const { events } = new RunDevice('a').start().choose('x', 0).choose('y', 1).choose('z', 2).choose('w', 1);
  expect(standing(events)).toEqual(['x', 'w']);
});

test('SC40: an old record names no place: choices join the end, a step back takes the last', () => {
  const device = new RunDevice('a').start();
  for (const choice of ['x', 'y', 'z']) {
    device.record({ type: 'scenario.chose', about: device.about, data: { choice, scene: 's' } });
  }
  device.record({ type: 'scenario.undone', about: device.about });
  expect(standing(device.events)).toEqual(['x', 'y']);
});

/** A walk through a case: a number picks a choice among those that stand open, or takes so many back. */
const walks = fc.array(
  fc.record({ back: fc.integer({ min: 0, max: 9 }).map((die) => die > 6), pick: fc.nat(9) }),
  {
    maxLength: 12,
  },
);

test('SC41: choices and steps back come to the same as the choices that are left', () => {
  fc.assert(
    fc.property(onwardCase, walks, (scenario, walk) => {
      const machine = compileScenario(scenario);
      const device = new RunDevice('a').start();
      let left: string[] = [];
      for (const { back, pick } of walk) {
        const here = replayRun(machine, left);
        const open = scenario.scenes[here.state.scene]?.choices.filter(({ id }) =>
          here.snapshot.can({ type: `choose.${id}` }),
        );
        const choice = open?.[pick % (open.length || 1)];
        if (back && left.length > 0) {
          left = left.slice(0, pick % left.length);
          device.stepBack(left.length);
        } else if (choice) {
          device.choose(choice.id, left.length, here.state.scene);
          left = [...left, choice.id];
        }
      }
      const kept = replayRun(
        machine,
        left.length > 0 || device.events.length > 1 ? standing(device.events) : [],
      );
      const short = replayRun(machine, left);
      expect(kept.state).toEqual(short.state);
      expect(kept.stoppedAt).toBeUndefined();
      expect(debriefRun(scenario, kept.path)).toEqual(debriefRun(scenario, short.path));
      expect(judgeRun(scenario, kept.state.scores, kept.state.breaches)).toEqual(
        judgeRun(scenario, short.state.scores, short.state.breaches),
      );
    }),
    { numRuns: 100 },
  );
});

test('SC41: going all the way back and taking another run leaves that run alone', () => {
  const scenario = readCase('sound');
  for (const run of everyRun(scenario)) {
    const device = new RunDevice('a').start().choose('watch', 0, 'gate').stepBack(0);
    for (const [place, choice] of run.choices.entries()) device.choose(choice, place);
    expect(standing(device.events)).toEqual(run.choices);
    expect(runIn(device.events).stepsBack).toBe(1);
  }
});

test('SC42: a finished run stays as it was, whatever comes after; notes still join it', () => {
  const { events } = new RunDevice('a').start().choose('x', 0).finish();
  const closed = runIn(events);
  const later = new RunDevice('b').takeIn(new RunDevice('a').start().choose('x', 0).finish());
  later.choose('y', 1).stepBack(0).finish(false, 'other');
  expect(runIn(later.events)).toEqual(closed);
  later.record({ type: 'scenario.noted', about: later.about, data: { text: 'hỏi pháp chế', kind: 'note' } });
  expect(runIn(later.events)).toMatchObject({ choices: closed.choices, finished: closed.finished });
  expect(runIn(later.events).notes).toHaveLength(1);
});

test('SC42: a finished run names the case and the text that it was played with', () => {
  const { events } = new RunDevice('a').start().choose('x', 0).finish();
  expect(runIn(events).finished).toMatchObject({ ending: 'end', revision: 'r1', text: 't1' });
});

const deeds = fc.array(
  fc.oneof(
    fc.record({ choice: fc.constantFrom('x', 'y', 'z'), place: fc.nat(3) }),
    fc.record({ left: fc.nat(3) }),
  ),
  { maxLength: 6 },
);

test('SC43: two devices that played one run come to the same, in whatever order they hear of each other', () => {
  fc.assert(
    fc.property(deeds, deeds, (mine, theirs) => {
      const first = new RunDevice('a').start();
      const second = new RunDevice('b').takeIn(first);
      for (const [device, done] of [
        [first, mine],
        [second, theirs],
      ] as const) {
        for (const deed of done) {
          if ('left' in deed) device.stepBack(deed.left);
          else device.choose(deed.choice, deed.place);
        }
      }
      const there = new RunDevice('c').takeIn(first).takeIn(second);
      const back = new RunDevice('d').takeIn(second).takeIn(first).takeIn(second);
      expect(runIn(there.events)).toEqual(runIn(back.events));
      expect(runIn(there.events.toReversed())).toEqual(runIn(there.events));
    }),
  );
});

test('SC43: after a merge that does not fit the run goes on from the fork before, and keeps what comes then', () => {
  const scenario = readCase('sound');
  const machine = compileScenario(scenario);
  const first = new RunDevice('a').start().choose('greet', 0, 'gate');
  const second = new RunDevice('b').takeIn(first).choose('give-card', 1, 'cafe').stepBack(1);
  second.choose('sit-down', 1, 'cafe');
  first.stepBack(0).choose('watch', 0, 'gate').takeIn(second);
  const stopped = replayRun(machine, standing(first.events));
  expect(stopped.stoppedAt?.reason).toBe('not-offered');
  first.choose('say-nothing', stopped.path.length, stopped.state.scene);
  const again = replayRun(machine, standing(first.events));
  expect(again.stoppedAt).toBeUndefined();
  expect(again.path.map(({ choice }) => choice)).toEqual(['watch', 'say-nothing']);
});

test('SC43: a run whose case was edited is gone on with, and the next visit finds it whole', () => {
  const scenario = readCase('sound');
  const edited = structuredClone(scenario);
  edited.scenes['cafe']?.choices.splice(0, 1);
  const machine = compileScenario(edited);
  const device = new RunDevice('a').start().choose('greet', 0).choose('sit-down', 1).choose('thank', 2);
  const stopped = replayRun(machine, standing(device.events));
  expect(stopped).toMatchObject({ stoppedAt: { index: 1, choice: 'sit-down', reason: 'unknown-choice' } });
  device.choose('give-card', stopped.path.length);
  expect(standing(device.events)).toEqual(['greet', 'give-card']);
  expect(replayRun(machine, standing(device.events)).finished).toBe(true);
});

test('SC44: steps back are counted, also those that others took the place of', () => {
  const { events } = new RunDevice('a').start().choose('x', 0).stepBack(0).choose('y', 0).stepBack(0);
  expect(runIn(events)).toMatchObject({ choices: [], stepsBack: 2 });
  const nothing = new RunDevice('a').start().stepBack(0);
  expect(runIn(nothing.events).stepsBack).toBe(0);
});

test('SC44: a case passed with a step back is passed, and not at the first go until a run without one passes', () => {
  const slow = new RunDevice('a', 'r1').start().choose('x', 0).stepBack(0).choose('y', 0).finish();
  const { runs, passed } = scenarioRuns(summarise(slow.events), 'target');
  expect(passed).toBe(true);
  expect(stepsBackToPass(runs)).toBe(1);
  const clean = new RunDevice('b', 'r2').takeIn(slow).start().choose('y', 0).finish();
  expect(stepsBackToPass(runsIn(clean.events))).toBe(0);
  expect(stepsBackToPass([])).toBeUndefined();
});

test('SC46: notes come back letter for letter, in the order of writing, with their scene', () => {
  const device = new RunDevice('a').start().choose('x', 0);
  const texts = ['<b>hỏi</b> "pháp chế"', 'gọi lại cho chị\nHoa'];
  for (const text of texts) {
    device.record({
      type: 'scenario.noted',
      about: device.about,
      data: { scene: 'cafe', text, kind: 'note' },
    });
  }
  expect(runIn(device.events).notes.map(({ text, scene }) => [scene, text])).toEqual(
    texts.map((text) => ['cafe', text]),
  );
  expect(standing(device.events)).toEqual(['x']);
});

test('SC47: every run left before its end is kept, the latest first, and an empty one is not listed', () => {
  const first = new RunDevice('a', 'r1').start().choose('x', 0);
  const second = new RunDevice('b', 'r2').takeIn(first).start().choose('x', 0).choose('y', 1);
  const third = new RunDevice('c', 'r3').takeIn(second).start().choose('x', 0).finish();
  const fourth = new RunDevice('d', 'r4').takeIn(third).start();
  expect(unfinishedRuns(runsIn(fourth.events)).map(({ run }) => run)).toEqual(['r2', 'r1']);
});

test("SC48: a class's run is no run of the profile that recorded it", () => {
  const device = new RunDevice('a').start('class').choose('x', 0).finish();
  const progress = summarise(device.events);
  expect(progress.scenarios).toEqual({});
  expect(progress.last).toBeUndefined();
  expect(progress.classRuns['target']?.[0]).toMatchObject({ run: 'run', finished: { passed: true } });
});

test('SC48: hands stay with the choice that was made on them, and a step back takes them along', () => {
  const device = new RunDevice('a').start('class');
  const vote = (scene: string, counts: Record<string, number>) =>
    device.record({ type: 'vote.counted', about: { ...device.about, scene }, data: { counts } });
  vote('gate', { x: 12, y: 7 }).choose('x', 0, 'gate');
  vote('cafe', { z: 19 }).choose('z', 1, 'cafe').stepBack(1).choose('w', 1, 'cafe');
  expect(summarise(device.events).classRuns['target']?.[0]?.choices).toEqual([
    { choice: 'x', scene: 'gate', votes: { x: 12, y: 7 } },
    { choice: 'w', scene: 'cafe' },
  ]);
});
