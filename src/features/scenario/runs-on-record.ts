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
): RunsOnRecord {
  const runs = runsOf(progress, scenario.id, audience);
  const met = new Set(runs.flatMap(({ finished }) => finished?.ending ?? []));
  return {
    finished: runs.filter((run) => run.finished).length,
    endings: [...met].filter((ending) => ending in scenario.endings).length,
    unfinished: unfinishedRuns(runs),
    runs,
  };
}

export const nothingOnRecord: RunsOnRecord = { finished: 0, endings: 0, unfinished: [], runs: [] };
