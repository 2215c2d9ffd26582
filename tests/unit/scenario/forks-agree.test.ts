import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exploreScenario } from '../../../src/domain/scenario/explore.ts';
import type { Choice, Condition, Scenario } from '../../../src/domain/scenario/schema.ts';
import { onwardCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { everyRun } from '../../fixtures/scenario/every-run.ts';
import type { WalkedRun } from '../../fixtures/scenario/every-run.ts';

test('SC16: forks part and turn as the runs of the case do', () => {
  fc.assert(
    fc.property(onwardCase, (scenario) => {
      const { proof } = exploreScenario(scenario);
      if (proof === undefined) return;
      const runs = everyRun(scenario);
      const scenes = Object.keys(scenario.scenes);
      const forking = scenes.filter((scene) => branchesAt(runs, scene).some(({ open }) => open > 1));
      expect(proof.forks.map(({ scene }) => scene)).toEqual(forking);
      for (const { scene, parts, turns, tips } of proof.forks) {
        const choices = Object.groupBy(branchesAt(runs, scene), ({ choice }) => choice);
        const after = Object.entries(choices).map(([id, all = []]) => ({
          choice: choiceOf(scenario, id),
          later: new Set(all.flatMap(({ later }) => later)),
        }));
        const met = after.flatMap(({ later }) => [...later]);
        const apart =
          after.filter(({ later }) => later.size > 0).length > 1 && new Set(met).size === met.length;
        expect(parts).toBe(apart);
        expect(turns).toEqual(movedBy(scenario, after, (condition) => !('criterion' in condition)));
        expect(tips).toEqual(movedBy(scenario, after, (condition) => 'criterion' in condition));
      }
    }),
    { numRuns: 300 },
  );

  function branchesAt(runs: readonly WalkedRun[], scene: string) {
    const branches = runs.flatMap(({ choices, states, end }) =>
      states.slice(0, -1).flatMap((state, place) => {
        if (state.scene !== scene) return [];
        const way = choices.slice(0, place).join();
        const later = states.slice(place + 1, end === 'ending' ? -1 : undefined).map((each) => each.scene);
        return [{ way, choice: choices[place] ?? '', later }];
      }),
    );
    const openOn = (way: string) =>
      new Set(branches.filter((each) => each.way === way).map(({ choice }) => choice)).size;
    return branches.map((branch) => ({ ...branch, open: openOn(branch.way) }));
  }
});

function choiceOf(scenario: Scenario, id: string): Choice {
  const choice = Object.values(scenario.scenes)
    .flatMap(({ choices }) => choices)
    .find((each) => each.id === id);
  if (choice === undefined) throw new Error(`No choice "${id}" in the case.`);
  return choice;
}

function movedBy(
  scenario: Scenario,
  branches: readonly { choice: Choice; later: ReadonlySet<string> }[],
  counts: (condition: Condition) => boolean,
): string[] {
  return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    choices
      .filter(({ when = [] }) =>
        when.filter(counts).some((condition) => {
          const moves = branches.map(({ choice }) => moveOf(condition, choice));
          return (
            new Set(moves).size > 1 &&
            branches.some(({ later }, place) => moves[place] !== 0 && later.has(scene))
          );
        }),
      )
      .map(({ id }) => id),
  );
}

function moveOf(condition: Condition, { id, marks = [], effects }: Choice): number {
  if ('mark' in condition) return Number(marks.includes(condition.mark));
  if ('noMark' in condition) return Number(marks.includes(condition.noMark));
  if ('chose' in condition) return Number(id === condition.chose);
  return effects[condition.criterion] ?? 0;
}
