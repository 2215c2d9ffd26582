import { conditionAt } from './condition-at.ts';
import type { RunRule } from './finding.ts';
import { conditionInWords } from './in-words.ts';

export const conditionAlwaysTrue: RunRule = (scenario, { complete, conditions }) => {
  if (!complete) return [];
  return conditions
    .filter(({ holds, fails }) => holds && !fails)
    .map((met) => {
      const { scene, choicePlace, conditionPlace } = met;
      const { choice, condition } = conditionAt(scenario, met);
      return {
        code: 'scenario/condition-always-true',
        path: ['scenes', scene, 'choices', choicePlace, 'when', conditionPlace],
        message: `"${conditionInWords(condition)}" is true on every run that comes to scene "${scene}", so it never closes choice "${choice.id}": what was chosen before makes no difference here.`,
        fix: `Take the condition out, or give the case a way to "${scene}" on which it is false.`,
      };
    });
};
