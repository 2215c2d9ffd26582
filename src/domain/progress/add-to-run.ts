import type { RunEvent } from './count-scenario.ts';
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
    case 'scenario.chose': {
      const { choice, scene, place = run.choices.length } = event.data;
      const votes = run.vote?.scene === scene ? { votes: run.vote.counts } : {};
      run.choices.splice(place);
      run.choices.push({ choice, scene, ...votes });
      delete run.vote;
      break;
    }
    case 'scenario.undone': {
      const left = event.data?.place ?? Math.max(0, run.choices.length - 1);
      if (left < run.choices.length) run.stepsBack += 1;
      run.choices.splice(left);
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
