import type { Delivery } from './collect.ts';
import { grouped } from './grouped.ts';
import { fewest } from './item-analysis.ts';
import { endOf, finishedAttempts } from './item-analysis-sittings.ts';
import { mean } from './item-analysis-statistics.ts';

export interface OutcomeChange {
  /** `quiz/outcome`. */
  outcome: string;
  /** Everybody who finished an attempt that asks about it. */
  people: number;
  /** Mean credit of their first attempt, 0 to 1; left out where fewer than `fewest`. */
  first?: number;
  /** Those alone who finished two or more: their first against their last. Left out where fewer than `fewest`. */
  again?: { people: number; before: number; after: number };
}

/**
 * How a class did by learning outcome, first and last. It shows a change, not what caused it: who tries again
 * chose to, and saw the feedback. `outcomes`: `quiz/item` -> `quiz/outcome`.
 */
export function outcomeChanges(
  deliveries: readonly Pick<Delivery, 'learner' | 'work'>[],
  outcomes: Readonly<Record<string, string>>,
): OutcomeChange[] {
  const found = new Map<string, Map<string, number[]>>();
  const inOrder = finishedAttempts(deliveries).sort((a, b) => (endOf(a.attempt) < endOf(b.attempt) ? -1 : 1));
  for (const { learner, attempt } of inOrder) {
    const credits = grouped(attempt.answers, ({ quiz, item }) => [outcomes[`${quiz}/${item}`] ?? '']);
    for (const [outcome, answers] of credits) {
      if (outcome === '') continue;
      const learners = found.get(outcome) ?? new Map<string, number[]>();
      found.set(outcome, learners);
      const tries = learners.get(learner);
      const share = mean(answers.map(({ credit }) => credit));
      if (tries) tries.push(share);
      else learners.set(learner, [share]);
    }
  }
  const inCourse = [...new Set(Object.values(outcomes))].filter((outcome) => found.has(outcome));
  return inCourse.map((outcome) => {
    const all = [...(found.get(outcome)?.values() ?? [])];
    const again = all.filter((tries) => tries.length > 1);
    return {
      outcome,
      people: all.length,
      ...(all.length >= fewest && { first: mean(all.map(([first = 0]) => first)) }),
      ...(again.length >= fewest && {
        again: {
          people: again.length,
          before: mean(again.map(([first = 0]) => first)),
          after: mean(again.map((tries) => tries.at(-1) ?? 0)),
        },
      }),
    };
  });
}
