import { placedChoices } from './finding.ts';
import type { WiringRule } from './finding.ts';
import { idList } from './in-words.ts';
import { nearestId } from './nearest-id.ts';

export const unknownTarget: WiringRule = (scenario) => {
  const targets = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
  return placedChoices(scenario)
    .filter(({ choice }) => !targets.includes(choice.goto))
    .map(({ choice, path }) => {
      const meant = nearestId(choice.goto, targets);
      return {
        code: 'scenario/unknown-target',
        path: [...path, 'goto'],
        message: `Choice "${choice.id}" goes to "${choice.goto}", which is no scene and no ending, so the run would break off there.`,
        fix: meant
          ? `Change goto to "${meant}", or add a scene or an ending "${choice.goto}".`
          : `Add a scene or an ending "${choice.goto}", or point goto at one of ${idList(targets)}.`,
      };
    });
};
