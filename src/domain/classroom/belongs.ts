import type { LearningEvent } from '../record/event.ts';
import { partKey } from './assignment.ts';
import type { Assignment, AssignmentPart } from './assignment.ts';

/** Quiz attempts and runs of cases that were begun from an assignment, by id. */
export interface Begun {
  attempts: Record<string, unknown>;
  runs: Record<string, unknown>;
}

/** In which lesson a question stands as a check: `quiz/item` -> `module/lesson`. */
export type CheckPlaces = Record<string, string>;

/** What an assignment asks for, as `belongs` looks it up. */
export class AssignedParts {
  readonly id: string;
  readonly #keys: ReadonlySet<string>;

  constructor({ id, parts }: { id: string; parts: readonly AssignmentPart[] }) {
    this.id = id;
    this.#keys = new Set(parts.map(partKey));
  }

  hasLesson(path: string): boolean {
    return this.#keys.has(`lesson:${path}`) || this.#keys.has(`module:${path.split('/')[0]}`);
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }
}

export function assignedParts(assignment: Assignment): AssignedParts {
  return new AssignedParts(assignment);
}

/**
 * Whether an event that came after the acceptance of an assignment was done for it. Attempts and runs count where they
 * were begun from it; `begun` holds those of earlier events. A check question counts with the lesson it stands in.
 */
export function belongs(
  parts: AssignedParts,
  begun: Begun,
  event: LearningEvent,
  checks: CheckPlaces = {},
): boolean {
  switch (event.type) {
    case 'lesson.opened':
    case 'lesson.completed':
      return parts.hasLesson(`${event.about.module}/${event.about.lesson}`);
    case 'question.answered': {
      const { where, attempt, quiz, item } = event.about;
      if (attempt) return attempt in begun.attempts;
      if (where === 'review') return parts.has('review');
      return parts.hasLesson(checks[`${quiz}/${item}`] ?? '');
    }
    case 'quiz.started':
      return event.about.assignment === parts.id && parts.has(`quiz:${event.about.quiz}`);
    case 'quiz.finished':
      return event.about.attempt in begun.attempts;
    case 'scenario.started':
      return event.about.assignment === parts.id && parts.has(`scenario:${event.about.scenario}`);
    case 'scenario.chose':
    case 'scenario.undone':
    case 'scenario.finished':
    case 'scenario.noted':
      return event.about.run in begun.runs;
    case 'time.spent': {
      const { page, id } = event.about;
      if (page === 'lesson') return parts.hasLesson(id);
      return page === 'review' ? parts.has('review') : parts.has(`${page}:${id}`);
    }
    default:
      return false;
  }
}
