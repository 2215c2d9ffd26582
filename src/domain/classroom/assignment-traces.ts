import { compareEvents } from '../record/compare-events.ts';
import type { LearningEvent } from '../record/event.ts';
import type { Fold } from '../record/fold.ts';
import type { AssignmentPart } from './assignment.ts';
import { AssignedParts, belongs } from './belongs.ts';

/** What a record says of an accepted assignment. Plain JSON; instants are ISO 8601 in UTC. */
export interface AssignmentTrace {
  /** The assignment's JSON as it was accepted: parseAssignment reads it. */
  text: string;
  accepted: string;
  attempts: Record<string, AttemptTrace>;
  runs: Record<string, RunTrace>;
  /** How many answers were given in review since. */
  reviews: number;
  submitted?: { at: string; events: number; file: string; name: string; number?: string };
  /** How many things were done for it since it was handed in last, or accepted. */
  since: number;
}

export interface AttemptTrace {
  quiz: string;
  mode: 'practice' | 'test';
  started: string;
  /** score: 0 to 1. */
  finished?: { at: string; score: number };
}

export interface RunTrace {
  scenario: string;
  started: string;
  finished?: { at: string; passed: boolean };
}

export interface AssignmentTraces {
  assignments: Record<string, AssignmentTrace>;
  /** Every lesson that was ever completed, `module/lesson` -> when first. */
  lessons: Record<string, string>;
}

export const assignmentsFold: Fold<AssignmentTraces> = {
  name: 'assignments',
  version: 1,
  start: () => ({ assignments: {}, lessons: {} }),
  add: addToTraces,
};

function addToTraces(traces: AssignmentTraces, events: readonly LearningEvent[]): AssignmentTraces {
  const { assignments, lessons } = traces;
  const known = Object.entries(assignments).map(([id, { text }]) => partsIn(id, text));
  for (const event of [...events].sort(compareEvents)) {
    const { at } = event;
    if (event.type === 'lesson.completed') lessons[`${event.about.module}/${event.about.lesson}`] ??= at;
    if (event.type === 'assignment.accepted') {
      const id = event.about.assignment;
      if (!assignments[id]) known.push(partsIn(id, event.data.text));
      assignments[id] ??= {
        ...{ text: event.data.text, accepted: at, attempts: {}, runs: {}, reviews: 0, since: 0 },
      };
    }
    const submitted = event.type === 'assignment.submitted' && assignments[event.about.assignment];
    if (submitted) Object.assign(submitted, { submitted: { at, ...event.data }, since: 0 });
    for (const parts of known) {
      const trace = assignments[parts.id];
      if (!trace || !belongs(parts, trace, event)) continue;
      addTo(trace, event);
      if (event.type !== 'time.spent' && event.type !== 'lesson.opened') trace.since++;
    }
  }
  return traces;
}

function addTo(trace: AssignmentTrace, event: LearningEvent): void {
  const { attempts, runs } = trace;
  const { at } = event;
  if (event.type === 'quiz.started') {
    const { quiz, attempt } = event.about;
    attempts[attempt] = { quiz, mode: event.data.mode, started: at };
  } else if (event.type === 'quiz.finished') {
    const attempt = attempts[event.about.attempt];
    if (attempt) attempt.finished ??= { at, score: event.data.score };
  } else if (event.type === 'scenario.started') {
    const { scenario, run } = event.about;
    runs[run] = { scenario, started: at };
  } else if (event.type === 'scenario.finished') {
    const run = runs[event.about.run];
    if (run) run.finished ??= { at, passed: event.data.passed };
  } else if (event.type === 'question.answered' && event.about.where === 'review') trace.reviews++;
}

/** Of an assignment as it was accepted. One that can't be read asks for nothing. */
function partsIn(id: string, text: string): AssignedParts {
  try {
    const { parts } = JSON.parse(text) as { parts: AssignmentPart[] };
    return new AssignedParts({ id, parts });
  } catch {
    return new AssignedParts({ id, parts: [] });
  }
}
