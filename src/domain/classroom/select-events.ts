import { compareEvents } from '../record/compare-events.ts';
import type { LearningEvent } from '../record/event.ts';
import type { Assignment } from './assignment.ts';
import { assignedParts, belongs } from './belongs.ts';
import type { CheckPlaces } from './belongs.ts';

interface Wanted {
  /** Where check questions stand; without it none of their answers is taken. */
  checks?: CheckPlaces;
  /** true: what was written down during its cases, too. A note is the learner's own until they say otherwise. */
  notes?: boolean;
}

/**
 * The events that belong to an assignment, in order: its acceptance and what was done for it since; of earlier ones only
 * that one of its lessons had been completed. Empty where it was never accepted.
 */
export function selectEvents(
  assignment: Assignment,
  events: readonly LearningEvent[],
  { checks = {}, notes = false }: Wanted = {},
): LearningEvent[] {
  const parts = assignedParts(assignment);
  const begun = { attempts: {} as Record<string, true>, runs: {} as Record<string, true> };
  const chosen: LearningEvent[] = [];
  let accepted = false;
  for (const event of [...events].sort(compareEvents)) {
    if (event.type === 'assignment.accepted' && event.about.assignment === assignment.id) {
      accepted = true;
      chosen.push(event);
    } else if ((accepted || event.type === 'lesson.completed') && belongs(parts, begun, event, checks)) {
      if (event.type === 'quiz.started') begun.attempts[event.about.attempt] = true;
      if (event.type === 'scenario.started') begun.runs[event.about.run] = true;
      if (notes || event.type !== 'scenario.noted') chosen.push(event);
    }
  }
  return accepted ? chosen : [];
}
