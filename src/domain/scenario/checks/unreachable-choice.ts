import { placedChoices } from './finding.ts';
import type { RunRule } from './finding.ts';
import { conditionInWords } from './in-words.ts';

/** Leaves out choices of scenes that no run comes to, and choices with a condition that never holds: those are told. */
export const unreachableChoice: RunRule = (scenario, exploration) => {
  if (!exploration.complete) return [];
  const { scenes, choices, conditions } = exploration;
  return placedChoices(scenario)
    .filter(({ choice, scene }) => scenes.has(scene) && !choices.has(choice.id))
    .filter(({ scene, path }) => {
      const own = conditions.filter((each) => each.scene === scene && each.choicePlace === path.at(-1));
      return own.every(({ holds }) => holds);
    })
    .map(({ choice, scene, path }) => ({
      code: 'scenario/unreachable-choice',
      path: [...path, 'when'],
      message: `Choice "${choice.id}" is never offered: no run comes to scene "${scene}" with all of its conditions true (${(choice.when ?? []).map(conditionInWords).join('; ')}), though each of them is true on some run.`,
      fix: `Take out or change the conditions that exclude each other, or take "${choice.id}" out.`,
    }));
};
