import type { WiringRule } from './finding.ts';

export const noEnding: WiringRule = ({ endings }) => {
  if (Object.keys(endings).length > 0) return [];
  return [
    {
      code: 'scenario/no-ending',
      path: ['endings'],
      message: 'The case has no ending, so no run of it can finish, be judged or be debriefed.',
      fix: 'Add an ending under endings, and let the last choices go to it.',
    },
  ];
};
