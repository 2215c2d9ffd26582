import type { RunResult } from './progress.ts';

/** today: as the case stands now. older-words: some word has changed since. older-rules: a run could come out otherwise. */
export type RunAge = 'today' | 'older-words' | 'older-rules';

/** Which edition of a case a finished run was played on. Its result stands whichever it was. */
export function runAge(
  { revision, text }: RunResult,
  now: { revision: string; textRevision: string },
): RunAge {
  if (revision !== now.revision) return 'older-rules';
  return text !== undefined && text !== now.textRevision ? 'older-words' : 'today';
}
