import type { CourseOutline } from '../progress/outline.ts';
import type { Progress } from '../progress/progress.ts';
import type { AcceptedBrief } from './accepted-fold.ts';
import type { Assignment } from './assignment.ts';
import { isPartDone } from './part-done.ts';

/** An accepted assignment as the home page names it. */
export interface HomeRow extends Pick<Assignment, 'id' | 'title' | 'due'> {
  /** How many of its parts are not done, of how many. */
  left: number;
  of: number;
  submitted: boolean;
}

const month = 30 * 86_400_000;

/**
 * Accepted assignments of which something is left or not handed in, those due first before the others. Gone from here: what
 * is overdue for a month, or without a due date for half a year. Looks at no more of an assignment than it shows, since
 * it was validated when it was accepted. What can't be read is left out: the page of assignments says so.
 * @param now milliseconds since 1970.
 */
export function homeRows(
  briefs: Record<string, AcceptedBrief>,
  { lessons, quizzes, scenarios }: Progress,
  { modules }: CourseOutline,
  now: number,
): HomeRow[] {
  const rows = Object.entries(briefs).flatMap(([id, { text, at, reviews, submitted = false }]): HomeRow[] => {
    try {
      const { title, due, parts } = JSON.parse(text) as Assignment;
      const isOver = now - Date.parse(due ?? at) > (due ? 1 : 6) * month;
      const work = {
        isRead: (path: string) => !!lessons[path]?.completed,
        tests: (quiz: string) =>
          (quizzes[quiz]?.attempts ?? []).flatMap(({ assignment, mode, finished }) =>
            assignment === id && mode === 'test' && finished ? [finished.score] : [],
          ),
        runs: (scenario: string) =>
          (scenarios[scenario]?.runs ?? []).filter((run) => run.assignment === id && run.finished).length,
        reviews,
      };
      const left = parts.filter((part) => !isPartDone(part, work, modules)).length;
      const isClosed = isOver || (submitted && left === 0);
      return isClosed ? [] : [{ id, title, ...(due && { due }), left, of: parts.length, submitted }];
    } catch {
      return [];
    }
  });
  return rows.sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1));
}
