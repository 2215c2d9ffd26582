import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Progress, Run } from '#domain/progress/progress.ts';
import { scenarioRuns, unfinishedRuns } from '#domain/progress/scenario-runs.ts';
import type { Audience } from './held-run.ts';

/** What earlier runs left behind, read from the record. */
export interface RunsOnRecord {
  finished: number;
  /** Endings met, of those that the case still has. */
  endings: number;
  /** The latest first. */
  unfinished: Run[];
  /** All of them, the oldest first. */
  runs: readonly Run[];
}

/** A learner's own runs, or those that classes played on this profile. */
export function runsOf(progress: Progress, scenario: string, audience: Audience): Run[] {
  return audience === 'class' ? (progress.classRuns[scenario] ?? []) : scenarioRuns(progress, scenario).runs;
}

export function runsOnRecord(
  scenario: Pick<ShownScenario, 'id' | 'endings'>,
  progress: Progress,
  audience: Audience,
  assignment?: string,
): RunsOnRecord {
  const isOfIt = (run: Run) => run.assignment === assignment;
  const all = runsOf(progress, scenario.id, audience);
  const runs = assignment ? all.filter(isOfIt) : all;
  const met = new Set(runs.flatMap(({ finished }) => finished?.ending ?? []));
  return {
    finished: runs.filter((run) => run.finished).length,
    endings: [...met].filter((ending) => ending in scenario.endings).length,
    // A run that was begun for an assignment is gone on with for it, and no other.
    unfinished: unfinishedRuns(runs).filter(isOfIt),
    runs,
  };
}

export const nothingOnRecord: RunsOnRecord = { finished: 0, endings: 0, unfinished: [], runs: [] };
