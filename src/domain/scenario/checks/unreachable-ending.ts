import type { RunRule } from './finding.ts';
import { wayInProblem } from './way-in-problem.ts';

export const unreachableEnding: RunRule = (scenario, exploration) => {
  if (!exploration.complete) return [];
  return Object.keys(scenario.endings)
    .filter((id) => !exploration.endings.has(id))
    .map((id) => {
      const { why, fix } = wayInProblem(scenario, exploration, id);
      return {
        code: 'scenario/unreachable-ending',
        path: ['endings', id],
        message: `No run comes to ending "${id}": ${why}. What is written there is never read.`,
        fix: `${fix}, or take the ending out.`,
      };
    });
};
