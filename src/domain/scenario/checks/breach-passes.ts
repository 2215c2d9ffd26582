import { gravestEffect } from '../explore/runs-of-interest.ts';
import type { RunRule } from './finding.ts';
import { placedChoices } from './finding.ts';
import { runInWords } from './in-words.ts';

/** A choice marked as a breach cannot pass (judgeRun sees to it); one that is a breach in all but its mark could. */
export const breachPasses: RunRule = (scenario, { proof }) => {
  const runs = new Map(proof?.unmarkedBreaches.map(({ choice, run }) => [choice, run]));
  return placedChoices(scenario).flatMap(({ choice: { id }, path }) => {
    const run = runs.get(id);
    if (run === undefined) return [];
    return {
      code: 'scenario/breach-passes',
      path: [...path, 'effects', 'lawful'],
      message: `Choice "${id}" takes ${-gravestEffect} from lawful, which is a broken duty, but is not marked as a breach, and a run with it passes: ${runInWords(run)}. A run that breaks a duty must not pass, however kind.`,
      fix: `Add breach: true to "${id}", or weigh lawful -1 or -2 where the duty is done badly and not broken.`,
    };
  });
};
