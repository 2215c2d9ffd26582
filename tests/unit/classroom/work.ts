import type { Sitting } from '#domain/classroom/item-analysis.ts';
import type { Work } from '#domain/classroom/collect-work.ts';

export const someWork = (work: Partial<Work> = {}): Work => ({
  ...{ lessons: {}, attempts: [], runs: [], reviews: [], seconds: {}, devices: ['d1'] },
  ...work,
});

/** A finished test of the quiz `q` with the items i0, i1…, half a minute each. */
export function aSitting(learner: string, credits: readonly number[]): Sitting {
  const start = Date.parse('2026-11-24T07:00:00.000Z');
  const after = (seconds: number) => new Date(start + seconds * 1000).toISOString();
  const answers = credits.map((credit, n) => ({
    ...{ quiz: 'q', item: `i${n}`, answer: 'a', credit, revision: 'r', at: after(30 * (n + 1)) },
  }));
  const score = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
  return {
    learner,
    attempt: {
      ...{ attempt: `of-${learner}`, quiz: 'q', mode: 'test', items: answers.map(({ item }) => item) },
      ...{ started: after(0), answers, finished: { at: after(30 * credits.length + 5), score } },
    },
  };
}
