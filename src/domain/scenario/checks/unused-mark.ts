import { placedChoices } from './finding.ts';
import type { WiringRule } from './finding.ts';
import { nearestId } from './nearest-id.ts';

export const unusedMark: WiringRule = (scenario) => {
  const choices = placedChoices(scenario);
  const asked = new Set(
    choices
      .flatMap(({ choice }) => choice.when ?? [])
      .flatMap((condition) =>
        'mark' in condition ? condition.mark : 'noMark' in condition ? condition.noMark : [],
      ),
  );
  return choices.flatMap(({ choice, path }) =>
    (choice.marks ?? []).flatMap((mark, place) => {
      if (asked.has(mark)) return [];
      const meant = nearestId(mark, asked);
      return {
        code: 'scenario/unused-mark',
        path: [...path, 'marks', place],
        message: `Choice "${choice.id}" sets the mark "${mark}", but no condition asks for it, so it changes nothing later.`,
        fix: meant
          ? `Change it to "${meant}", or ask for "${mark}" in the when of a later choice, or take it out.`
          : `Ask for "${mark}" in the when of a later choice, or take it out.`,
      };
    }),
  );
};
