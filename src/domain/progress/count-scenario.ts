import type { EventOf, EventType } from '../record/event.ts';
import type { Progress } from './progress.ts';

export type ScenarioEvent = EventOf<Extract<EventType, `scenario.${string}`>>;

export function countScenario(progress: Progress, event: ScenarioEvent): void {
  const { scenario, run } = event.about;
  const trace = (progress.scenarios[scenario] ??= { runs: [], endings: {}, passed: false });
  let played = trace.runs.findLast((each) => each.run === run);
  if (!played) {
    played = { run, revision: event.revision ?? '', started: event.at, choices: [], notes: [] };
    trace.runs.push(played);
  }
  progress.last = { kind: 'scenario', scenario, run };
  switch (event.type) {
    case 'scenario.chose':
      played.choices.push({ ...event.data });
      break;
    case 'scenario.undone':
      played.choices.pop();
      delete played.finished;
      break;
    case 'scenario.finished':
      played.finished = { at: event.at, revision: event.revision, ...event.data };
      trace.endings[event.data.ending] ??= event.at;
      trace.passed ||= event.data.passed;
      break;
    case 'scenario.noted':
      played.notes.push({ at: event.at, ...event.data });
      break;
  }
}
