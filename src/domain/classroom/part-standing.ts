import type { CourseOutline } from '../progress/outline.ts';
import { partKey } from './assignment.ts';
import type { Assignment, AssignmentPart } from './assignment.ts';
import type { AssignmentTrace, AssignmentTraces } from './assignment-traces.ts';
import { isPartDone, lessonsIn, reaches } from './part-done.ts';
import type { WorkDone } from './part-done.ts';

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
  const work = workIn(trace, lessons);
  return parts.map((part) => ({
    ...{ key: partKey(part), part, done: isPartDone(part, work, course.modules) },
    ...countsOf(part, work, course),
  }));
}

function workIn({ attempts, runs, reviews }: AssignmentTrace, lessons: Record<string, string>): WorkDone {
  return {
    isRead: (path) => path in lessons,
    tests: (of) =>
      Object.values(attempts).flatMap(({ quiz, mode, finished }) =>
        quiz === of && mode === 'test' && finished ? [finished.score] : [],
      ),
    runs: (of) => Object.values(runs).filter(({ scenario, finished }) => finished && scenario === of).length,
    reviews,
  };
}

function countsOf(
  part: AssignmentPart,
  work: WorkDone,
  { modules }: CourseOutline,
): Pick<PartStanding, 'have' | 'of' | 'best' | 'passed'> {
  switch (part.kind) {
    case 'lesson':
      return { have: Number(work.isRead(`${part.module}/${part.lesson}`)), of: 1 };
    case 'module': {
      const all = lessonsIn(part.module, modules);
      return { have: all.filter((path) => work.isRead(path)).length, of: all.length };
    }
    case 'scenario':
      return { have: work.runs(part.scenario) };
    case 'review':
      return { have: work.reviews };
    case 'quiz': {
      const scores = work.tests(part.quiz);
      const limit = part.attempts === undefined ? {} : { of: part.attempts };
      if (scores.length === 0) return { have: 0, ...limit };
      const best = Math.max(...scores);
      const own = modules.flatMap(({ quizzes }) => quizzes).find(({ id }) => id === part.quiz)?.passPercent;
      return { have: scores.length, ...limit, best, passed: reaches(best, part.passPercent ?? own ?? 0) };
    }
  }
}
