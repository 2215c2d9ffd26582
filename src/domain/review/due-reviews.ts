import { lawDayAt, lawStatusOn } from '../evidence/law-status.ts';
import { retiredBy } from '../evidence/retirement.ts';
import type { Leaning } from '../evidence/retirement.ts';
import { dayNumberAt, isoDayOf } from '../shared/day-in-vietnam.ts';
import { reviewKey } from './review-state.ts';
import type { ReviewState, ReviewTrace } from './review-state.ts';

/** A question as the course holds it today. */
export interface ReviewQuestion {
  quiz: string;
  item: string;
  revision: string;
  /** Dates of the laws and articles that it leans on as the rule today. */
  laws: Leaning[];
}

export type ReviewReason = 'question-changed' | 'law-changed' | 'scheduled';

export interface DueReview {
  quiz: string;
  item: string;
  why: ReviewReason;
}

export interface Reviews {
  /** Changed questions first, then the longest overdue. */
  due: DueReview[];
  /** The next day on which one falls due, `2026-11-24`. */
  next?: string;
  /** How many questions were ever answered that the course still holds. */
  answered: number;
}

const urgency: ReviewReason[] = ['question-changed', 'law-changed', 'scheduled'];

/**
 * What is due at an instant (milliseconds). A retired question never is: one that the course no
 * longer holds, or that teaches a law as current which is no longer in force. Of the others any
 * answered question is due once it, or the law under it, has changed; else its card decides.
 * `buildDay`: a device's clock may be slow, and an ended law stays ended.
 */
export function dueReviews(
  state: ReviewState,
  questions: readonly ReviewQuestion[],
  now: number,
  buildDay: string,
): Reviews {
  const today = dayNumberAt(now);
  const lawDay = lawDayAt(now, buildDay);
  const live = questions.flatMap((question) => {
    const trace = state.answers[reviewKey(question.quiz, question.item)];
    const isRetired = retiredBy(question.laws, lawDay).length > 0;
    return trace && !isRetired ? [{ question, trace, why: reasonFor(question, trace, today) }] : [];
  });
  const due = live.flatMap(({ question: { quiz, item }, trace, why }) =>
    why ? [{ quiz, item, why, since: trace.card?.due ?? trace.day }] : [],
  );
  due.sort(
    (a, b) =>
      urgency.indexOf(a.why) - urgency.indexOf(b.why) ||
      a.since - b.since ||
      (reviewKey(a.quiz, a.item) < reviewKey(b.quiz, b.item) ? -1 : 1),
  );
  const later = live.flatMap(({ trace, why }) => (trace.card && !why ? [trace.card.due] : []));
  return {
    due: due.map(({ quiz, item, why }) => ({ quiz, item, why })),
    ...(later.length > 0 && { next: isoDayOf(Math.min(...later)) }),
    answered: live.length,
  };
}

function reasonFor(question: ReviewQuestion, trace: ReviewTrace, today: number): ReviewReason | undefined {
  if (trace.revision !== question.revision) return 'question-changed';
  const statusOn = (law: ReviewQuestion['laws'][number], day: number) => lawStatusOn(isoDayOf(day), law);
  if (question.laws.some((law) => statusOn(law, trace.day) !== statusOn(law, today))) return 'law-changed';
  // An answer dated after tomorrow came from a clock that ran ahead: asked again, it gets a true date.
  const isFromAhead = trace.day > today + 1;
  return trace.card && (isFromAhead || trace.card.due <= today) ? 'scheduled' : undefined;
}
