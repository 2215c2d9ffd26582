import { placedChoices } from './finding.ts';
import type { WiringRule } from './finding.ts';
import { conditionInWords } from './in-words.ts';
import { nearestId } from './nearest-id.ts';

export const unknownMark: WiringRule = (scenario) => {
  const choices = placedChoices(scenario);
  const set = new Set(choices.flatMap(({ choice }) => choice.marks ?? []));
  return choices.flatMap(({ choice, path }) =>
    (choice.when ?? []).flatMap((condition, place) => {
      const mark =
        'mark' in condition ? condition.mark : 'noMark' in condition ? condition.noMark : undefined;
      if (mark === undefined || set.has(mark)) return [];
      const meant = nearestId(mark, set);
      const outcome = 'mark' in condition ? 'can never be offered' : 'is never closed by it';
      return {
        code: 'scenario/unknown-mark',
        path: [...path, 'when', place],
        message: `Choice "${choice.id}" asks for "${conditionInWords(condition)}", but no choice sets that mark, so "${choice.id}" ${outcome}.`,
        fix: meant
          ? `Change "${mark}" to "${meant}", or add "${mark}" to the marks of the choice that should set it.`
          : `Add "${mark}" to the marks of the choice that should set it, or take the condition out.`,
      };
    }),
  );
};
