import type { CourseOutline } from '../progress/outline.ts';
import { partKey } from './assignment.ts';
import type { Assignment, AssignmentPart, QuizPart } from './assignment.ts';
import type { AssignmentTrace, AssignmentTraces } from './assignment-traces.ts';

/** How far a learner is with one part of an assignment. */
export interface PartStanding {
  key: string;
  part: AssignmentPart;
  done: boolean;
  /** Lessons completed, test attempts finished, runs finished, answers given in review. */
  have: number;
  /** Lessons of a module, attempts allowed; undefined where nothing limits them. */
  of?: number;
  /** The best test attempt of a quiz, 0 to 1. */
  best?: number;
  /** Of a quiz: whether its best attempt reaches what the assignment asks, else what the quiz asks. */
  passed?: boolean;
}

export function partStandings(
  { parts }: Assignment,
  trace: AssignmentTrace,
  lessons: AssignmentTraces['lessons'],
  course: CourseOutline,
): PartStanding[] {
  return parts.map((part) => ({ key: partKey(part), part, ...standingOf(part, trace, lessons, course) }));
}

type Standing = Omit<PartStanding, 'key' | 'part'>;

function standingOf(
  part: AssignmentPart,
  trace: AssignmentTrace,
  lessons: AssignmentTraces['lessons'],
  { modules }: CourseOutline,
): Standing {
  switch (part.kind) {
    case 'lesson': {
      const done = `${part.module}/${part.lesson}` in lessons;
      return { done, have: Number(done), of: 1 };
    }
    case 'module': {
      const all = modules.find(({ id }) => id === part.module)?.lessons ?? [];
      const have = all.filter(({ id }) => `${part.module}/${id}` in lessons).length;
      return { done: all.length > 0 && have === all.length, have, of: all.length };
    }
    case 'quiz': {
      const quizzes = modules.flatMap((module) => module.quizzes);
      const own = quizzes.find(({ id }) => id === part.quiz)?.passPercent ?? 0;
      return quizStandingOf(part, trace, own);
    }
    case 'scenario': {
      const have = Object.values(trace.runs).filter(
        ({ scenario, finished }) => finished && scenario === part.scenario,
      ).length;
      return { done: have > 0, have };
    }
    case 'review':
      return { done: trace.reviews > 0, have: trace.reviews };
  }
}

/** Done once passed, or once nothing more can be tried; where the assignment asks for no score, once tried. */
function quizStandingOf(part: QuizPart, trace: AssignmentTrace, ownPercent: number): Standing {
  const scores = Object.values(trace.attempts).flatMap(({ quiz, mode, finished }) =>
    quiz === part.quiz && mode === 'test' && finished ? [finished.score] : [],
  );
  const have = scores.length;
  const limit = part.attempts === undefined ? {} : { of: part.attempts };
  if (have === 0) return { done: false, have, ...limit };
  const best = Math.max(...scores);
  const passed = reaches(best, part.passPercent ?? ownPercent);
  const done = passed || part.passPercent === undefined || have >= (part.attempts ?? Infinity);
  return { done, have, ...limit, best, passed };
}

/** Whether a score, 0 to 1, passes at so many percent: rounded as it is shown. */
export function reaches(score: number, percent: number): boolean {
  return Math.round(score * 100) >= percent;
}
