import type { RunRule } from './finding.ts';
import { runInWords } from './in-words.ts';

export const deadEnd: RunRule = (_, { deadEnds }) =>
  deadEnds.map(({ scene, run }) => ({
    code: 'scenario/dead-end',
    path: ['scenes', scene, 'choices'],
    message: `In scene "${scene}" every choice is closed on this run: ${runInWords(run)}. The learner is stuck there.`,
    fix: `Add a choice without when to "${scene}", or ease the when of one that is there.`,
  }));
