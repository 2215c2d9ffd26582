import type { Repeat } from '../explore/repeats.ts';
import type { Scenario } from '../schema.ts';
import { placedChoices } from './finding.ts';
import type { RunRule } from './finding.ts';
import { runInWords } from './in-words.ts';

/** Told once a loop: its other scenes are met twice as well. */
export const sceneMetTwice: RunRule = (scenario, { repeats }) => {
  const told = new Set<string>();
  return repeats.flatMap((repeat) => {
    const { scene, run } = repeat;
    if (told.has(scene)) return [];
    for (const each of scenesOfLap(scenario, repeat)) told.add(each);
    return {
      code: 'scenario/scene-met-twice',
      path: ['scenes', scene],
      message: `Scene "${scene}" is met twice with the same marks on this run: ${runInWords(run)}. The learner can go in circles, and neither lengths nor a pass can be proven.`,
      fix: `Let "${run.at(-1)}" go on to another scene, or let a choice on the way set a mark, and close that choice by noMark once it is set.`,
    };
  });
};

function scenesOfLap(scenario: Scenario, { scene, run }: Repeat): string[] {
  const leadsTo = new Map(placedChoices(scenario).map(({ choice }) => [choice.id, choice.goto]));
  const met = [scenario.start, ...run.flatMap((choice) => leadsTo.get(choice) ?? [])];
  return met.slice(met.slice(0, -1).lastIndexOf(scene));
}
