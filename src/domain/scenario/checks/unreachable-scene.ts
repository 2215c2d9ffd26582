import type { RunRule } from './finding.ts';
import { wayInProblem } from './way-in-problem.ts';

export const unreachableScene: RunRule = (scenario, exploration) => {
  if (!exploration.complete) return [];
  return Object.keys(scenario.scenes)
    .filter((id) => !exploration.scenes.has(id))
    .map((id) => {
      const { why, fix } = wayInProblem(scenario, exploration, id);
      return {
        code: 'scenario/unreachable-scene',
        path: ['scenes', id],
        message: `No run comes to scene "${id}": ${why}. What is written there is never read.`,
        fix: `${fix}, or take the scene out.`,
      };
    });
};
