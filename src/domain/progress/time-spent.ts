import type { Progress } from './progress.ts';

/** Seconds: in all, and by `kind:id` such as `lesson:methadone/once-a-day`. */
export function timeSpent(progress: Progress): { total: number; byPage: Record<string, number> } {
  const byPage = progress.seconds;
  return { total: Object.values(byPage).reduce((sum, seconds) => sum + seconds, 0), byPage };
}
