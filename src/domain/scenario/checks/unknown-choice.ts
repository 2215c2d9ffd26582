import { placedChoices } from './finding.ts';
import type { WiringRule } from './finding.ts';
import { nearestId } from './nearest-id.ts';

export const unknownChoice: WiringRule = (scenario) => {
  const choices = placedChoices(scenario);
  const known = new Set(choices.map(({ choice }) => choice.id));
  return choices.flatMap(({ choice, path }) =>
    (choice.when ?? []).flatMap((condition, place) => {
      if (!('chose' in condition) || known.has(condition.chose)) return [];
      const meant = nearestId(condition.chose, known);
      return {
        code: 'scenario/unknown-choice',
        path: [...path, 'when', place, 'chose'],
        message: `Choice "${choice.id}" asks whether "${condition.chose}" was chosen, but the case has no such choice, so "${choice.id}" can never be offered.`,
        fix: meant
          ? `Change chose to "${meant}", or take the condition out.`
          : 'Name the id of an earlier choice, or take the condition out.',
      };
    }),
  );
};
