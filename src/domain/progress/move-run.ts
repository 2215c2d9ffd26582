import type { EventOf } from '../record/event.ts';

interface Steps {
  choices: { choice: string; scene: string }[];
  stepsBack: number;
}

/** A choice made or taken back: what was chosen from its place on goes (SC40, SC42 in ../scenario/RULES.md). */
export function moveRun(run: Steps, { type, data }: EventOf<'scenario.chose' | 'scenario.undone'>): void {
  if (type === 'scenario.chose') {
    const { choice, scene, place = run.choices.length } = data;
    run.choices.splice(place, Infinity, { choice, scene });
  } else if (run.choices.splice(data?.place ?? -1).length > 0) {
    run.stepsBack += 1;
  }
}
