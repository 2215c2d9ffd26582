import type { RunEvent } from './count-scenario.ts';
import { moveRun } from './move-run.ts';
import type { Run } from './progress.ts';

/** Adds the next event of a run to it. A finished run is closed: only notes still join it. */
export function addToRun(run: Run, event: RunEvent): void {
  if (event.type === 'scenario.noted') {
    run.notes.push({ at: event.at, ...event.data });
    return;
  }
  if (run.finished) return;
  switch (event.type) {
    case 'scenario.started':
      run.assignment = event.about.assignment;
      break;
    case 'scenario.chose':
    case 'scenario.undone': {
      moveRun(run, event);
      const last = run.choices.at(-1);
      if (last && event.type === 'scenario.chose' && last.scene === run.vote?.scene)
        last.votes = run.vote.counts;
      delete run.vote;
      break;
    }
    case 'vote.counted':
      run.vote = { scene: event.about.scene, counts: event.data.counts };
      break;
    case 'scenario.finished':
      run.finished = { at: event.at, revision: event.revision, ...event.data };
  }
}
