import { compareEvents } from '../record/compare-events.ts';
import type { EventOf } from '../record/event.ts';
import type { Fold } from '../record/fold.ts';
import { dayNumberAt } from '../shared/day-in-vietnam.ts';
import { isShaky, rateAnswer } from './rate-answer.ts';
import { reviewKey } from './review-state.ts';
import type { ReviewState } from './review-state.ts';
import { scheduleCard } from './schedule-card.ts';

/** Answers from lessons, quizzes and reviews alike. Raise the version with any change of the schedule, ts-fsrs's included. */
export const reviewFold: Fold<ReviewState> = {
  name: 'review',
  version: 1,
  start: () => ({ answers: {} }),
  add(state, events) {
    for (const event of [...events].sort(compareEvents)) {
      if (event.type === 'question.answered') countAnswer(state, event);
    }
    return state;
  },
};

/** What was remembered of another wording of the question says nothing about this one: it starts anew. */
function countAnswer(state: ReviewState, event: EventOf<'question.answered'>): void {
  const key = reviewKey(event.about.quiz, event.about.item);
  const kept = state.answers[key];
  const before = kept?.revision === event.revision ? kept : undefined;
  const rating = rateAnswer(event.data.credit, event.data.confidence);
  const day = dayNumberAt(Date.parse(event.at));
  const trace: ReviewState['answers'][string] = { day, revision: event.revision };
  if (before?.card || isShaky(rating)) {
    // A clock that was set back in between must not count as a negative time.
    const elapsedDays = Math.max(0, day - (before?.day ?? day));
    trace.card = scheduleCard(before?.card, elapsedDays, rating, day);
  }
  state.answers[key] = trace;
}
