import { placedChoices } from './finding.ts';
import type { WiringRule } from './finding.ts';

export const choiceWithoutSource: WiringRule = (scenario) =>
  placedChoices(scenario)
    .filter(({ choice }) => choice.rule.length === 0 && choice.evidence.length === 0)
    .map(({ choice, path }) => ({
      code: 'scenario/choice-without-source',
      path,
      message: `Choice "${choice.id}" names neither a rule nor evidence, so its debrief would be an opinion.`,
      fix: 'Add a law record under rule (law, article, as), or the id of a fact under evidence.',
    }));
