import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteria } from '../../../src/domain/scenario/criteria.ts';
import type { Scores } from '../../../src/domain/scenario/criteria.ts';
import { compileScenario } from '../../../src/domain/scenario/compile.ts';
import { exploreScenario } from '../../../src/domain/scenario/explore.ts';
import type { ExplorationProof } from '../../../src/domain/scenario/explore.ts';
import { replayRun } from '../../../src/domain/scenario/replay.ts';
import type { Scenario } from '../../../src/domain/scenario/schema.ts';
import { judgeRun, totalOf } from '../../../src/domain/scenario/verdict.ts';
import { loopingCase, onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { conditionOutcomes, everyRun, lastState, meets } from '../../fixtures/scenario/every-run.ts';
import type { WalkedRun } from '../../fixtures/scenario/every-run.ts';

const many = { numRuns: 300 };

test('SC10: the search reaches what the runs of the case reach, one by one', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const runs = everyRun(scenario);
      const found = exploreScenario(scenario);
      const met = new Set(runs.flatMap(({ states }) => states.map(({ scene }) => scene)));
      expect(new Set([...found.scenes, ...found.endings.keys()])).toEqual(met);
      expect(found.choices).toEqual(new Set(runs.flatMap(({ choices }) => choices)));
      expect(new Set(found.deadEnds.map(({ scene }) => scene))).toEqual(scenesWhere(runs, 'dead-end'));
      expect(found).toMatchObject({ repeats: [], complete: true });
    }),
    many,
  );
});

test('SC24: the search judges each condition as the runs of the case do', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const outcomes = exploreScenario(scenario).conditions.flatMap((met) => {
        const name = `${met.scene} ${met.choicePlace} ${met.conditionPlace}`;
        return [...(met.holds ? [`${name} true`] : []), ...(met.fails ? [`${name} false`] : [])];
      });
      expect(new Set(outcomes)).toEqual(conditionOutcomes(scenario, everyRun(scenario)));
    }),
    many,
  );
});

test('SC11: counts, lengths and bounds are those of every single run', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const whole = everyRun(scenario).filter(({ end }) => end === 'ending');
      const lengths = whole.map(({ choices }) => choices.length);
      const ends = whole.map((run) => ({ ...lastState(run).scores, total: totalOf(lastState(run).scores) }));
      const boundsOf = (values: number[]) => ({ least: Math.min(...values), most: Math.max(...values) });
      const figures = exploreScenario(scenario).proof?.figures;
      if (whole.length === 0) {
        expect(figures).toBeUndefined();
        return;
      }
      const byEnding = Object.groupBy(whole, (run) => lastState(run).scene);
      expect(figures).toEqual({
        runs: BigInt(whole.length),
        runsByEnding: Object.fromEntries(
          Object.entries(byEnding).map(([ending, runs]) => [ending, BigInt(runs?.length ?? 0)]),
        ),
        shortest: Math.min(...lengths),
        longest: Math.max(...lengths),
        scores: Object.fromEntries(
          ([...criteria, 'total'] as const).map((id) => [id, boundsOf(ends.map((scores) => scores[id]))]),
        ),
      });
    }),
    many,
  );
});

test('SC12: a shortest run is told for each ending, and replays to it', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const runs = everyRun(scenario);
      for (const [ending, choices] of exploreScenario(scenario).endings) {
        expect(replayRun(compileScenario(scenario), choices)).toMatchObject({
          finished: true,
          state: { scene: ending },
        });
        const there = runs.filter((run) => lastState(run).scene === ending);
        expect(choices.length).toBe(Math.min(...there.map((run) => run.choices.length)));
      }
    }),
    many,
  );
});

test('SC15, SC27, SC28, SC29: a run of each kind is told exactly where the case has one', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const whole = everyRun(scenario).filter(({ end }) => end === 'ending');
      const { proof } = exploreScenario(scenario);
      if (proof === undefined) {
        expect(whole).toEqual([]);
        return;
      }
      expectKind(scenario, whole, proof.passing, passes);
      expectKind(scenario, whole, proof.clumsy, isClumsyPass);
      expectKind(
        scenario,
        whole,
        proof.unlawful,
        (_, run) => passes(scenario, run) && lastState(run).scores.lawful < 0,
      );
      expectKind(scenario, whole, proof.breachPassingOnScores, (_, run) => {
        const { breaches, scores } = lastState(run);
        return breaches.length > 0 && judgeRun(scenario, scores, []).passed;
      });
      expectUnmarkedBreaches(scenario, whole, proof.unmarkedBreaches);
    }),
    many,
  );
});

test('SC13: a repeat is told exactly where some run meets a scene twice with the same marks', () => {
  fc.assert(
    fc.property(loopingCase, (scenario) => {
      const { repeats, proof, complete } = exploreScenario(scenario);
      const twice = everyRun(scenario).some(({ end }) => end === 'met-twice');
      expect(repeats.length > 0).toBe(twice);
      if (twice) expect(proof).toBeUndefined();
      else expect(complete).toBe(true);
      for (const { scene, run } of repeats) {
        const states = run.map((_, place) => replayRun(compileScenario(scenario), run.slice(0, place)).state);
        const { state, stoppedAt } = replayRun(compileScenario(scenario), run);
        expect(stoppedAt).toBeUndefined();
        expect(state.scene).toBe(scene);
        expect(states.some((before) => meets(before, state))).toBe(true);
      }
    }),
    many,
  );
});

test('SC11, SC13: counts stay exact where a scene is met twice with other marks', () => {
  fc.assert(
    fc.property(loopingCase, (scenario) => {
      const runs = everyRun(scenario);
      fc.pre(runs.every(({ end }) => end !== 'met-twice'));
      const whole = runs.filter(({ end }) => end === 'ending');
      expect(exploreScenario(scenario).proof?.figures.runs ?? 0n).toBe(BigInt(whole.length));
    }),
    many,
  );
});

function scenesWhere(runs: readonly WalkedRun[], end: WalkedRun['end']): Set<string> {
  return new Set(runs.filter((run) => run.end === end).map((run) => lastState(run).scene));
}

function passes(scenario: Scenario, run: WalkedRun): boolean {
  const { scores, breaches } = lastState(run);
  return judgeRun(scenario, scores, breaches).passed;
}

function isClumsyPass(scenario: Scenario, run: WalkedRun): boolean {
  const { scores } = lastState(run);
  if (!passes(scenario, run) || scores.lawful < (scenario.pass.floors.lawful ?? 0)) return false;
  const { lawful: _, ...others }: Scores = scores;
  return Object.values(others).some((score) => score <= 0) || totalOf(scores) <= scenario.pass.total + 2;
}

function expectKind(
  scenario: Scenario,
  whole: readonly WalkedRun[],
  told: string[] | undefined,
  isOfKind: (scenario: Scenario, run: WalkedRun) => boolean,
): void {
  const ofKind = whole.filter((run) => isOfKind(scenario, run)).map(({ choices }) => choices.join());
  expect(told !== undefined).toBe(ofKind.length > 0);
  if (told !== undefined) expect(ofKind).toContain(told.join());
}

function expectUnmarkedBreaches(
  scenario: Scenario,
  whole: readonly WalkedRun[],
  told: ExplorationProof['unmarkedBreaches'],
): void {
  const passing = whole.filter((run) => passes(scenario, run)).map(({ choices }) => choices);
  const grave = Object.values(scenario.scenes)
    .flatMap(({ choices }) => choices)
    .filter(
      ({ id, breach, effects }) =>
        !breach && effects.lawful === -3 && passing.some((run) => run.includes(id)),
    );
  expect(new Set(told.map(({ choice }) => choice))).toEqual(new Set(grave.map(({ id }) => id)));
  for (const { choice, run } of told) {
    expect(run).toContain(choice);
    expect(passing.map((each) => each.join())).toContain(run.join());
  }
}
