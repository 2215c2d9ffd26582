import type { IndexedChoice } from './case-index.ts';
import { gainsAhead } from './gains-ahead.ts';
import type { GainsAhead, OrderedCase } from './gains-ahead.ts';

/** The criteria, weighed and added up at the ending, must come to at least this. */
export interface Demand {
  /** In the order of `criteria`. */
  weights: readonly number[];
  atLeast: number;
}

export interface RunQuery {
  /** All must be met. */
  demands: readonly Demand[];
  /** Choices that the run may make; every choice where left out. */
  allows?: (choice: IndexedChoice) => boolean;
  /** The run must make at least one of these. */
  through?: (choice: IndexedChoice) => boolean;
}

/** A query worked out for one case: lists by choice number, gains ahead by state. */
export interface PreparedQuery {
  /** Those of the query first, `own` of them, then what follows from them. */
  demands: readonly { atLeast: number; gains: readonly number[]; ahead: GainsAhead }[];
  own: number;
  allowed: readonly boolean[];
  wanted: readonly boolean[];
  wantedAhead: GainsAhead;
}

export function prepareQuery(ordered: OrderedCase, query: RunQuery): PreparedQuery {
  const { choices } = ordered.index;
  const allowed = choices.map(query.allows ?? (() => true));
  const wanted = choices.map(query.through ?? (() => true));
  const demands = [...query.demands, ...sumsOfTwo(query.demands)].map(({ weights, atLeast }) => {
    const gains = choices.map(({ effects }) => weighed(effects, weights));
    return { atLeast, gains, ahead: gainsAhead(ordered, gains, allowed) };
  });
  return {
    demands,
    own: query.demands.length,
    allowed,
    wanted,
    wantedAhead: gainsAhead(ordered, wanted.map(Number), allowed),
  };
}

/**
 * Two demands that are both met are met in sum. The sum asks nothing new, but what lies ahead of a state may fall short
 * of it where it could meet either of the two alone: the search then turns back sooner.
 */
function sumsOfTwo(demands: readonly Demand[]): Demand[] {
  return demands.flatMap((first, place) =>
    demands.slice(place + 1).map((second) => ({
      weights: first.weights.map((weight, criterion) => weight + second.weights[criterion]!),
      atLeast: first.atLeast + second.atLeast,
    })),
  );
}

function weighed(effects: readonly number[], weights: readonly number[]): number {
  return effects.reduce((sum, change, place) => sum + change * weights[place]!, 0);
}
