import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { runAge, type RunAge } from '#domain/progress/run-age.ts';
import type { Scores } from '#domain/scenario/criteria.ts';
import type { PathStep } from '#domain/scenario/replay.ts';
import { judgeRun } from '#domain/scenario/verdict.ts';
import type { RunInHand } from './use-run.ts';

/** A finished run as the debrief looks at it: played just now, or taken out of the record. */
export interface SeenRun {
  id: string;
  path: PathStep[];
  passed: boolean;
  scores: Scores;
  age: RunAge;
}

/** undefined where the run was left before its end. */
export function seenRun(scenario: ShownScenario, run: Run): SeenRun | undefined {
  const { run: id, choices: path, finished } = run;
  if (!finished) return undefined;
  const noScores: Scores = { lawful: 0, safe: 0, door: 0, explained: 0, recorded: 0 };
  return {
    id,
    path,
    passed: finished.passed,
    scores: { ...noScores, ...finished.scores },
    age: runAge(finished, scenario),
  };
}

export function runJustPlayed(
  scenario: ShownScenario,
  { runId: id, path, scores, breaches }: RunInHand,
): SeenRun {
  return { id, path, scores, passed: judgeRun(scenario, scores, breaches).passed, age: 'today' };
}
