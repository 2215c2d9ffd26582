import { FSRSAlgorithm } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import type { ReviewCard } from './review-state.ts';

/**
 * FSRS-6 with its published weights (ts-fsrs 5; github.com/open-spaced-repetition), in whole days:
 * no fuzz, so that every device works out the same day, and no steps of minutes. Half a year at
 * most: the law that a question leans on is checked about as often.
 */
const algorithm = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 180,
  enable_fuzz: false,
  enable_short_term: false,
});

/** The card after an answer. Right again on the day of a miss, it still comes back the next day. */
export function scheduleCard(
  card: ReviewCard | undefined,
  elapsedDays: number,
  rating: Grade,
  day: number,
): ReviewCard {
  const { stability, difficulty } = algorithm.next_state(card ?? null, elapsedDays, rating);
  return { stability, difficulty, due: day + algorithm.next_interval(stability, elapsedDays) };
}
