import type { WiringRule } from './finding.ts';
import { idList } from './in-words.ts';
import { nearestId } from './nearest-id.ts';

export const unknownStart: WiringRule = ({ start, scenes }) => {
  if (Object.hasOwn(scenes, start)) return [];
  const meant = nearestId(start, Object.keys(scenes));
  return [
    {
      code: 'scenario/unknown-start',
      path: ['start'],
      message: `The case starts at "${start}", which is no scene, so it cannot be played.`,
      fix: meant
        ? `Change start to "${meant}", or add a scene "${start}".`
        : `Set start to one of the scenes ${idList(Object.keys(scenes))}, or add a scene "${start}".`,
    },
  ];
};
