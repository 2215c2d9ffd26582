import type { RunRule } from './finding.ts';

export const sceneMetTwice: RunRule = (_, { repeats }) =>
  repeats.map(({ scene, run }) => ({
    code: 'scenario/scene-met-twice',
    path: ['scenes', scene],
    message: `Scene "${scene}" is met a second time with the same marks on the run ${run.join(' > ')}, so the learner can go in circles, and lengths, bounds and a pass cannot be proven.`,
    fix: `Let "${run.at(-1)}" go on to another scene, or let a choice on the way set a mark, and close that choice by noMark once it is set.`,
  }));
