import type { Run } from './progress.ts';

/** What the learner means to do on the next shift: the last such note of the run, empty where there is none. */
export function nextShiftNote(run: Run): string {
  return run.notes.findLast(({ kind }) => kind === 'next-shift')?.text ?? '';
}
