import type { Sitting } from './item-analysis.ts';
import type { Delivery } from './collect.ts';
import type { WorkAttempt } from './collect-work.ts';

/** Which attempt of each learner is looked at: the first shows what was known before the feedback. */
export type WhichAttempt = 'first' | 'last';

/** One finished attempt of each learner, of whatever assignments it was begun from. */
export function sittingsOf(
  deliveries: readonly Pick<Delivery, 'learner' | 'work'>[],
  quiz: string,
  which: WhichAttempt = 'first',
  mode: 'test' | 'any' = 'test',
): Sitting[] {
  const chosen = new Map<string, WorkAttempt>();
  for (const { learner, attempt } of finishedAttempts(deliveries)) {
    if (attempt.quiz !== quiz || (mode === 'test' && attempt.mode !== 'test')) continue;
    const known = chosen.get(learner);
    const isEarlier = known !== undefined && endOf(attempt) < endOf(known);
    if (!known || isEarlier === (which === 'first')) chosen.set(learner, attempt);
  }
  return [...chosen].map(([learner, attempt]) => ({ learner, attempt }));
}

/** Of all learners, each attempt once. */
export function finishedAttempts(deliveries: readonly Pick<Delivery, 'learner' | 'work'>[]): Sitting[] {
  const seen = new Set<string>();
  return deliveries.flatMap(({ learner, work }) =>
    work.attempts.flatMap((attempt) => {
      const key = `${learner}/${attempt.attempt}`;
      if (!attempt.finished || seen.has(key)) return [];
      seen.add(key);
      return [{ learner, attempt }];
    }),
  );
}

export const endOf = ({ started, finished }: WorkAttempt): string => finished?.at ?? started;
