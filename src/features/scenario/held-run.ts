import type { Run } from '#domain/progress/progress.ts';
import type { ReplayCase } from './use-machine.ts';

export type Audience = 'learner' | 'class';

/**
 * What the player says above a scene. changed: the case was edited and the whole run still stands. cut-edited,
 * cut-elsewhere: it stands up to here, because the case was edited or another device played on.
 */
export type RunNotice = 'changed' | 'cut-edited' | 'cut-elsewhere' | 'followed' | 'stepped-back';

/** The run that the page plays. What stands of it in the record stands here. */
export interface HeldRun extends Pick<Run, 'run' | 'choices' | 'notes' | 'stepsBack'> {
  step: 'start' | 'feedback' | 'scene';
  notice?: RunNotice | undefined;
  /** Choices in the record that did not fit any more. */
  dropped?: number;
}

export const noRun: HeldRun = { run: '', choices: [], notes: [], stepsBack: 0, step: 'start' };

export function runInHand(run: string): HeldRun {
  return { ...noRun, run, step: 'scene' };
}

/** A run out of the record, up to where the case still offers it. */
export function pickUp(run: Run, replayCase: ReplayCase, revision: string): HeldRun {
  const { choices, dropped } = standing(run, replayCase);
  const isEdited = run.revision !== revision;
  const notice = dropped > 0 ? (isEdited ? 'cut-edited' : 'cut-elsewhere') : isEdited ? 'changed' : undefined;
  const { notes, stepsBack } = run;
  return { run: run.run, choices, notes, stepsBack, dropped, notice, step: 'scene' };
}

/** Another tab or device played the same run on: this page goes along. */
export function followRun(now: HeldRun, runs: readonly Run[], replayCase: ReplayCase): HeldRun {
  const kept = runs.find(({ run }) => run === now.run);
  if (now.step === 'start' || !kept) return now;
  const { choices } = standing(kept, replayCase);
  const { notes, stepsBack } = kept;
  const isSame =
    choices.map(({ choice }) => choice).join() === now.choices.map(({ choice }) => choice).join();
  return isSame
    ? { ...now, notes, stepsBack }
    : { ...now, choices, notes, stepsBack, step: 'scene', notice: 'followed' };
}

function standing(run: Run, replayCase: ReplayCase): { choices: Run['choices']; dropped: number } {
  const { path } = replayCase(run.choices.map(({ choice }) => choice));
  return { choices: run.choices.slice(0, path.length), dropped: run.choices.length - path.length };
}
