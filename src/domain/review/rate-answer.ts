import { Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import type { Confidence } from '../record/event.ts';

/**
 * FSRS rating of an answer:
 *
 * | credit          | sure  | think, or not said | guess |
 * | --------------- | ----- | ------------------ | ----- |
 * | below 1/2       | Again | Again              | Again |
 * | from 1/2, not 1 | Again | Hard               | Hard  |
 * | 1               | Easy  | Good               | Hard  |
 *
 * A mistake that one is sure of has to be met again soon; a lucky guess is not knowledge yet.
 */
export function rateAnswer(credit: number, confidence?: Confidence): Grade {
  if (credit < 0.5) return Rating.Again;
  if (credit < 1) return confidence === 'sure' ? Rating.Again : Rating.Hard;
  if (confidence === 'guess') return Rating.Hard;
  return confidence === 'sure' ? Rating.Easy : Rating.Good;
}

/** Missed (credit below 1) or shaky (a guess): what enters spaced review. */
export function isShaky(rating: Grade): boolean {
  return rating <= Rating.Hard;
}
