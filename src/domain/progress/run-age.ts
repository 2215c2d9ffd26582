import type { Run } from './progress.ts';

/** today: as the case stands now. older-words: some word has changed since. older-rules: a run could come out otherwise. */
export type RunAge = 'today' | 'older-words' | 'older-rules';

/** Which edition of a case a finished run was played on. Its result stands whichever it was. */
export function runAge(run: Run, now: { revision: string; textRevision: string }): RunAge {
  if (run.finished?.revision !== now.revision) return 'older-rules';
  return run.textRevision !== undefined && run.textRevision !== now.textRevision ? 'older-words' : 'today';
}
