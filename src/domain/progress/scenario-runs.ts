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

/** Runs that were left before their end, the latest first. One that holds nothing yet is no loss and not among them. */
export function unfinishedRuns(runs: readonly Run[]): Run[] {
  return runs.filter((run) => !run.finished && run.choices.length + run.notes.length > 0).toReversed();
}

/** The fewest steps back with which the case was passed: 0 where it was passed at the first go. */
export function stepsBackToPass(runs: readonly Run[]): number | undefined {
  const counts = runs.filter((run) => run.finished?.passed).map((run) => run.stepsBack);
  return counts.length > 0 ? Math.min(...counts) : undefined;
}
