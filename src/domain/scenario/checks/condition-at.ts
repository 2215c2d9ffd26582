import type { ConditionMet } from '../explore/conditions-met.ts';
import type { Choice, Condition, Scenario } from '../schema.ts';

/** The condition that the search speaks of, and the choice that asks it. Throws where the case is another. */
export function conditionAt(scenario: Scenario, met: ConditionMet): { choice: Choice; condition: Condition } {
  const choice = scenario.scenes[met.scene]?.choices[met.choicePlace];
  const condition = choice?.when?.[met.conditionPlace];
  if (choice === undefined || condition === undefined) {
    throw new Error(`Scene "${met.scene}" has no such condition: the search was over another case.`);
  }
  return { choice, condition };
}
