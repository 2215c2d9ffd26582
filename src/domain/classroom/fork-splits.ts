import { criteria } from '../scenario/criteria.ts';
import type { Criterion } from '../scenario/criteria.ts';
import type { CaseGraph } from '../scenario/schema.ts';
import type { Delivery } from './collect.ts';
import type { WorkRun } from './collect-work.ts';
import { few, fewest } from './item-analysis.ts';
import { mean } from './item-analysis-statistics.ts';

export interface ForkSplits {
  /** Learners who finished a run, and the runs that are counted here. */
  people: number;
  runs: number;
  /** Finished runs of another edition of the case: left out. */
  otherVersion: number;
  suppressed?: true;
  tooFew?: true;
  /** Scene -> what was chosen there, in the order in which the case is written. */
  forks: Record<string, ForkSplit>;
  /** Ending -> how many runs came to it. */
  endings: Record<string, number>;
  /** Share of runs, 0 to 1. */
  passed?: number;
  /** Share of runs with a choice that breaks a duty. */
  breached?: number;
  scores?: Record<Criterion, { mean: number; least: number; most: number }>;
}

export interface ForkSplit {
  /** How often the scene was come to: a run that comes back counts again. */
  visits: number;
  /** Fewer than `fewest` visits: the shares are left out. */
  suppressed?: true;
  choices: { choice: string; visits: number; share: number }[];
}

export type WhichRuns = 'first' | 'all';

/** How a class split at each fork of a case. Only finished runs of today's edition count. */
export function splitForks(
  deliveries: readonly Pick<Delivery, 'learner' | 'work'>[],
  { id, revision, graph }: { id: string; revision: string; graph: CaseGraph },
  which: WhichRuns = 'first',
): ForkSplits {
  const finished = finishedRuns(deliveries, id);
  const today = finished.filter(({ run }) => run.revision === revision);
  const learners = new Set<string>();
  const counted = today.filter(({ learner }) => {
    const isFirst = !learners.has(learner);
    learners.add(learner);
    return isFirst || which === 'all';
  });
  const people = learners.size;
  const start = { people, runs: counted.length, otherVersion: finished.length - today.length };
  if (people < fewest) return { ...start, suppressed: true, forks: {}, endings: {} };
  const runs = counted.map(({ run }) => run);
  const ended = runs.flatMap(({ finished: end }) => (end ? [end] : []));
  const breaches = new Set(
    Object.values(graph.scenes).flatMap(({ choices }) =>
      choices.filter(({ breach }) => breach).map((choice) => choice.id),
    ),
  );
  return {
    ...start,
    ...(people < few && { tooFew: true as const }),
    forks: Object.fromEntries(
      Object.entries(graph.scenes).map(([scene, { choices }]) => [scene, splitOf(scene, choices, runs)]),
    ),
    endings: Object.fromEntries(
      Object.keys(graph.endings).map((ending) => [
        ending,
        ended.filter((end) => end.ending === ending).length,
      ]),
    ),
    passed: shareOf(ended, ({ passed }) => passed),
    breached: shareOf(runs, ({ choices }) => choices.some(({ choice }) => breaches.has(choice))),
    scores: Object.fromEntries(
      criteria.map((criterion) => {
        const values = ended.map(({ scores }) => scores[criterion] ?? 0);
        return [criterion, { mean: mean(values), least: Math.min(...values), most: Math.max(...values) }];
      }),
    ) as Record<Criterion, { mean: number; least: number; most: number }>,
  };
}

function splitOf(scene: string, choices: readonly { id: string }[], runs: readonly WorkRun[]): ForkSplit {
  const here = runs.flatMap((run) => run.choices.filter((step) => step.scene === scene));
  const counts = choices.map(({ id }) => ({
    choice: id,
    visits: here.filter(({ choice }) => choice === id).length,
  }));
  const visits = here.length;
  if (visits < fewest) return { visits, suppressed: true, choices: [] };
  return { visits, choices: counts.map((each) => ({ ...each, share: each.visits / visits })) };
}

/** Of all learners, each run once, earliest first. */
function finishedRuns(deliveries: readonly Pick<Delivery, 'learner' | 'work'>[], scenario: string) {
  const seen = new Set<string>();
  const found = deliveries.flatMap(({ learner, work }) =>
    work.runs.flatMap((run) => {
      const key = `${learner}/${run.run}`;
      if (run.scenario !== scenario || !run.finished || seen.has(key)) return [];
      seen.add(key);
      return [{ learner, run, at: run.finished.at }];
    }),
  );
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function shareOf<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.filter(holds).length / things.length;
}
