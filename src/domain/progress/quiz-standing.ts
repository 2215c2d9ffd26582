import type { QuizOutline } from './outline.ts';
import type { Attempt, Progress, QuizTrace } from './progress.ts';

export interface QuizStanding {
  /** Finished attempts, oldest first. */
  finished: Attempt[];
  /** Scores are 0 to 1. */
  best?: number;
  last?: number;
  passed: boolean;
  /** The latest attempt, where it was left before its end: its answers and seed allow it to go on. */
  inProgress?: Attempt;
  /** Items answered in a wording that has changed since. */
  changed: string[];
  /** Items answered once that the quiz no longer holds. */
  retired: string[];
}

/** from: only attempts begun from this assignment, or (undefined in it) from none. Left out: all of them. */
export function quizStanding(
  quiz: QuizOutline,
  progress: Progress,
  from?: { assignment: string | undefined },
): QuizStanding {
  const { attempts: all, latest }: QuizTrace = progress.quizzes[quiz.id] ?? {
    attempts: [],
    latest: {},
    checks: {},
  };
  const attempts = from ? all.filter(({ assignment }) => assignment === from.assignment) : all;
  const finished = attempts.filter((attempt) => attempt.finished);
  const scores = finished.map((attempt) => attempt.finished?.score ?? 0);
  const standing: QuizStanding = {
    finished,
    passed: finished.some((attempt) => attempt.finished?.passed),
    changed: quiz.items
      .filter(({ id, revision }) => latest[id] && latest[id].revision !== revision)
      .map(({ id }) => id),
    retired: Object.keys(latest).filter((id) => !quiz.items.some((item) => item.id === id)),
  };
  const open = attempts.at(-1);
  if (open && !open.finished) standing.inProgress = open;
  if (scores.length) {
    standing.best = Math.max(...scores);
    standing.last = scores.at(-1);
  }
  return standing;
}
