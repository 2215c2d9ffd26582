import type { WiringRule } from './finding.ts';

export const idBothSceneAndEnding: WiringRule = ({ scenes, endings }) =>
  Object.keys(endings)
    .filter((id) => Object.hasOwn(scenes, id))
    .map((id) => ({
      code: 'scenario/id-both-scene-and-ending',
      path: ['endings', id],
      message: `"${id}" is a scene and an ending at once, so a choice that goes to it does not say which is meant.`,
      fix: `Rename the ending, for example to "${id}-end", and point at it the choices that should end the run.`,
    }));
