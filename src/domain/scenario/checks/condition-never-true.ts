import type { Condition } from '../schema.ts';
import { conditionAt } from './condition-at.ts';
import type { RunRule } from './finding.ts';
import { conditionInWords } from './in-words.ts';

export const conditionNeverTrue: RunRule = (scenario, { complete, conditions }) => {
  if (!complete) return [];
  return conditions
    .filter(({ holds, fails }) => fails && !holds)
    .map((met) => {
      const { scene, choicePlace, conditionPlace } = met;
      const { choice, condition } = conditionAt(scenario, met);
      return {
        code: 'scenario/condition-never-true',
        path: ['scenes', scene, 'choices', choicePlace, 'when', conditionPlace],
        message: `"${conditionInWords(condition)}" is false on every run that comes to scene "${scene}", so choice "${choice.id}" is never offered.`,
        fix: whatWouldHelp(condition, scene),
      };
    });
};

function whatWouldHelp(condition: Condition, scene: string): string {
  const orOut = 'or take the choice out.';
  if ('mark' in condition) return `Set "${condition.mark}" on a way to "${scene}", ${orOut}`;
  if ('chose' in condition) return `Let a way through "${condition.chose}" lead to "${scene}", ${orOut}`;
  if ('noMark' in condition)
    return `Leave a way to "${scene}" that does not set "${condition.noMark}", ${orOut}`;
  return `Lower atLeast, or let some way to "${scene}" raise ${condition.criterion} that far, ${orOut}`;
}
