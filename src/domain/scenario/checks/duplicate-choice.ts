import { placedChoices } from './finding.ts';
import type { PlacedChoice, WiringRule } from './finding.ts';

export const duplicateChoice: WiringRule = (scenario) => {
  const first = new Map<string, PlacedChoice>();
  return placedChoices(scenario).flatMap((placed) => {
    const { choice, scene, path } = placed;
    const before = first.get(choice.id);
    if (before === undefined) {
      first.set(choice.id, placed);
      return [];
    }
    return {
      code: 'scenario/duplicate-choice',
      path: [...path, 'id'],
      message: `Choice "${choice.id}" of scene "${scene}" bears the id of a choice of scene "${before.scene}". A saved run is a list of choice ids, so it would not say which was made.`,
      fix: `Give the newer of the two an id of its own, for example "${choice.id}-${scene}". An id that was ever published stays where it is.`,
    };
  });
};
