import type { RunRule } from './finding.ts';
import { runInWords } from './in-words.ts';

export const unlawfulPasses: RunRule = ({ pass }, { proof }) => {
  if (proof?.unlawful === undefined) return [];
  const floor = pass.floors.lawful;
  return [
    {
      code: 'scenario/unlawful-passes',
      path: floor === undefined ? ['pass'] : ['pass', 'floors', 'lawful'],
      message: `A run passes with lawful below 0, because its other criteria make up for it: ${runInWords(proof.unlawful)}. A kind but unlawful run must not pass.`,
      fix: `${floor === undefined ? 'Add' : 'Raise'} the floor: pass.floors.lawful: 0, and say so in pass.text.`,
    },
  ];
};
