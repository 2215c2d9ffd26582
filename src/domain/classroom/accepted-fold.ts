import type { LearningEvent } from '../record/event.ts';
import type { Fold } from '../record/fold.ts';

/** Of an accepted assignment, what the home page asks of the record beside the progress. */
export interface AcceptedBrief {
  /** The assignment's JSON as it was accepted. */
  text: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  /** Answers given in review since. */
  reviews: number;
  submitted?: true;
}

/** By assignment. */
export const acceptedFold: Fold<Record<string, AcceptedBrief>> = {
  name: 'accepted',
  version: 1,
  start: () => ({}),
  add(briefs, events: readonly LearningEvent[]) {
    for (const { type, about, data, at } of events as (LearningEvent & { data: { text: string } })[]) {
      if (type === 'assignment.accepted') briefs[about.assignment] ??= { text: data.text, at, reviews: 0 };
      else if (type === 'assignment.submitted') {
        const brief = briefs[about.assignment];
        if (brief) brief.submitted = true;
      } else if (type === 'question.answered' && about.where === 'review')
        for (const brief of Object.values(briefs)) brief.reviews++;
    }
    return briefs;
  },
};
