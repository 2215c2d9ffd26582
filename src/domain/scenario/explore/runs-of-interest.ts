import { criteria } from '../criteria.ts';
import type { Scenario } from '../schema.ts';
import type { IndexedChoice } from './case-index.ts';
import { findRun } from './find-run.ts';
import type { OrderedCase } from './gains-ahead.ts';
import type { ExploreLimits } from './limits.ts';
import type { Demand, RunQuery } from './run-query.ts';

/** A pass that meets the total by no more than this is a clumsy one. */
export const narrowMargin = 2;

/** A choice that costs lawful this much breaks a duty, whether it is marked as a breach or not. */
export const gravestEffect = -3;

/** One run of each kind, as choice ids; undefined where the case has none. */
export interface RunsOfInterest {
  passing?: string[];
  /** Passes with lawful kept (its floor, or 0 where none is stated), and with another criterion at 0 or below,
   * or with no more than `narrowMargin` above the total that is needed. */
  clumsy?: string[];
  /** Passes though lawful ends below 0. */
  unlawful?: string[];
  /** Has a breach and would pass by its scores alone. */
  breachPassingOnScores?: string[];
  /** Choices that take `gravestEffect` from lawful unmarked, each with a run through it that passes. */
  unmarkedBreaches: { choice: string; run: string[] }[];
}

/** Throws ScenarioTooLarge. */
export function runsOfInterest(
  ordered: OrderedCase,
  scenario: Pick<Scenario, 'pass'>,
  limits: ExploreLimits,
  caseName: string,
): RunsOfInterest {
  const find = (query: RunQuery) => findRun(ordered, query, limits, caseName);
  const pass = passDemands(scenario);
  const unbroken = ({ breach }: IndexedChoice) => !breach;
  const clumsy = clumsyDemands(scenario);
  return {
    passing: find({ demands: pass, allows: unbroken }),
    clumsy: firstFound(clumsy, (demands) => find({ demands: [...pass, ...demands], allows: unbroken })),
    unlawful: find({ demands: [...pass, atMost('lawful', -1)], allows: unbroken }),
    breachPassingOnScores: find({ demands: pass, through: ({ breach }) => breach }),
    unmarkedBreaches: ordered.index.choices
      .filter(({ breach, effects }) => !breach && effects[criteria.indexOf('lawful')]! <= gravestEffect)
      .flatMap(({ id }) => {
        const run = find({ demands: pass, allows: unbroken, through: (choice) => choice.id === id });
        return run === undefined ? [] : { choice: id, run };
      }),
  };
}

/** What judgeRun asks of the scores, as demands. */
function passDemands({ pass }: Pick<Scenario, 'pass'>): Demand[] {
  const floors = criteria.flatMap((criterion) => {
    const floor = pass.floors[criterion];
    return floor === undefined ? [] : { weights: weightOf(criterion, 1), atLeast: floor };
  });
  return [{ weights: criteria.map(() => 1), atLeast: pass.total }, ...floors];
}

/** Each of them by itself makes a lawful pass a clumsy one. */
function clumsyDemands({ pass }: Pick<Scenario, 'pass'>): Demand[][] {
  const lawful = { weights: weightOf('lawful', 1), atLeast: pass.floors.lawful ?? 0 };
  const narrow = { weights: criteria.map(() => -1), atLeast: -(pass.total + narrowMargin) };
  const others = criteria.filter((criterion) => criterion !== 'lawful');
  return [[lawful, narrow], ...others.map((criterion) => [lawful, atMost(criterion, 0)])];
}

function atMost(criterion: (typeof criteria)[number], most: number): Demand {
  return { weights: weightOf(criterion, -1), atLeast: -most };
}

function weightOf(criterion: (typeof criteria)[number], weight: number): number[] {
  return criteria.map((each) => (each === criterion ? weight : 0));
}

function firstFound<T, Found>(each: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of each) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
