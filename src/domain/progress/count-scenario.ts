import type { EventOf, EventType } from '../record/event.ts';
import { addToRun } from './add-to-run.ts';
import type { Progress, Run } from './progress.ts';

export type RunEvent = EventOf<Extract<EventType, `scenario.${string}` | 'vote.counted'>>;

export function countScenario(progress: Progress, event: RunEvent): void {
  const { scenario, run } = event.about;
  if (isOfClass(progress, event)) {
    addToRun(runIn((progress.classRuns[scenario] ??= []), event), event);
    return;
  }
  const trace = (progress.scenarios[scenario] ??= { runs: [], endings: {}, passed: false });
  addToRun(runIn(trace.runs, event), event);
  progress.last = { kind: 'scenario', scenario, run };
  if (event.type !== 'scenario.finished') return;
  trace.endings[event.data.ending] ??= event.at;
  trace.passed ||= event.data.passed;
}

function isOfClass(progress: Progress, event: RunEvent): boolean {
  const { scenario, run } = event.about;
  const isKnownIn = (runs: Run[] | undefined) => runs?.some((each) => each.run === run) ?? false;
  if (isKnownIn(progress.classRuns[scenario])) return true;
  if (isKnownIn(progress.scenarios[scenario]?.runs)) return false;
  return event.type === 'vote.counted' || (event.type === 'scenario.started' && event.data !== undefined);
}

/** A run whose start never arrived (it may lie in a backup not yet imported) still counts. */
function runIn(runs: Run[], { about, at, revision = '' }: RunEvent): Run {
  const known = runs.findLast((each) => each.run === about.run);
  if (known) return known;
  const begun: Run = { run: about.run, revision, started: at, choices: [], stepsBack: 0, notes: [] };
  runs.push(begun);
  return begun;
}
