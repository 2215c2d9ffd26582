import type { RunRule } from './finding.ts';
import { runInWords } from './in-words.ts';

export const sceneMetTwice: RunRule = (_, { repeats }) =>
  repeats.map(({ scene, run }) => ({
    code: 'scenario/scene-met-twice',
    path: ['scenes', scene],
    message: `Scene "${scene}" is met twice with the same marks on this run: ${runInWords(run)}. The learner can go in circles, and neither lengths nor a pass can be proven.`,
    fix: `Let "${run.at(-1)}" go on to another scene, or let a choice on the way set a mark, and close that choice by noMark once it is set.`,
  }));
