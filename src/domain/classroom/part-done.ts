import type { AssignmentPart, QuizPart } from './assignment.ts';

/** What a learner did, as parts of an assignment are held against it. */
export interface WorkDone {
  /** Whether a lesson, `module/lesson`, was completed. */
  isRead(path: string): boolean;
  /** Scores, 0 to 1, of finished test attempts begun from the assignment. */
  tests(quiz: string): number[];
  /** How many runs begun from the assignment came to an end. */
  runs(scenario: string): number;
  /** Answers given in review since it was accepted. */
  reviews: number;
}

/** The lessons of a module, `module/lesson`; none where the course does not hold it. */
export function lessonsIn(
  module: string,
  modules: readonly { id: string; lessons: { id: string }[] }[],
): string[] {
  return modules.find(({ id }) => id === module)?.lessons.map(({ id }) => `${module}/${id}`) ?? [];
}

/** A quiz with a pass mark is done once passed, or once nothing more can be tried; one without, once tried. */
export function isQuizDone(
  { passPercent, attempts = Infinity }: QuizPart,
  scores: readonly number[],
): boolean {
  if (!scores.length) return false;
  return !passPercent || scores.length >= attempts || scores.some((score) => reaches(score, passPercent));
}

/** Whether a score, 0 to 1, passes at so many percent: rounded as it is shown. */
export function reaches(score: number, percent: number): boolean {
  return Math.round(score * 100) >= percent;
}

export function isPartDone(
  part: AssignmentPart,
  work: WorkDone,
  modules: Parameters<typeof lessonsIn>[1],
): boolean {
  switch (part.kind) {
    case 'lesson':
      return work.isRead(`${part.module}/${part.lesson}`);
    case 'module': {
      const lessons = lessonsIn(part.module, modules);
      return lessons.length > 0 && lessons.every((path) => work.isRead(path));
    }
    case 'quiz':
      return isQuizDone(part, work.tests(part.quiz));
    case 'scenario':
      return work.runs(part.scenario) > 0;
    default:
      return work.reviews > 0;
  }
}
