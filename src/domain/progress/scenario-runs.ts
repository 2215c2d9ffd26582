import type { Progress, Run, ScenarioTrace } from './progress.ts';

export interface ScenarioRuns extends ScenarioTrace {
  /** The latest run, where it was left before its end. */
  inProgress?: Run;
}

export function scenarioRuns(progress: Progress, scenario: string): ScenarioRuns {
  const trace = progress.scenarios[scenario] ?? { runs: [], endings: {}, passed: false };
  const open = trace.runs.at(-1);
  return open && !open.finished ? { ...trace, inProgress: open } : { ...trace };
}
