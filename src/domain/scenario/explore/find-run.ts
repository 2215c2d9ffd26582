import { FailedSums } from './failed-sums.ts';
import type { OrderedCase } from './gains-ahead.ts';
import { ScenarioTooLarge } from './limits.ts';
import type { ExploreLimits } from './limits.ts';
import { prepareQuery } from './run-query.ts';
import type { RunQuery } from './run-query.ts';

interface Branch {
  state: number;
  /** Each demand's sum so far. */
  sums: readonly number[];
  /** Has a wanted choice been made? */
  through: boolean;
  /** Edges still to try, the most promising last. */
  edges: number[];
}

/**
 * Choice ids of a run to an ending that meets every demand, or undefined where there is none.
 *
 * Depth first, and exact. A branch is left where even the best ahead cannot meet some demand, and where the same state
 * with sums at least as good has led to nothing before. Throws ScenarioTooLarge past `limits.steps`.
 */
export function findRun(
  ordered: OrderedCase,
  query: RunQuery,
  limits: ExploreLimits,
  caseName: string,
): string[] | undefined {
  const { index, graph } = ordered;
  const { demands, own, allowed, wanted, wantedAhead } = prepareQuery(ordered, query);
  const failed = new FailedSums();
  const branches: Branch[] = [];
  const path: number[] = [];
  let steps = 0;

  enter(
    0,
    demands.map(() => 0),
    query.through === undefined,
  );
  for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
    if (isSettled(branch))
      return [...path, ...anyWayOn(branch.state)].map((choice) => index.choices[choice]!.id);
    const edge = branch.edges.pop();
    if (edge === undefined) {
      failed.add(placeOf(branch.state, branch.through), capped(branch.state, branch.sums));
      branches.pop();
      path.pop();
      continue;
    }
    const choice = graph.edgeChoice[edge]!;
    if (enter(graph.edgeTarget[edge]!, sumsAfter(branch.sums, choice), branch.through || wanted[choice]!)) {
      path.push(choice);
    }
  }
  return undefined;

  function enter(state: number, sums: readonly number[], through: boolean): boolean {
    steps += 1;
    if (steps + failed.comparisons > limits.steps)
      throw new ScenarioTooLarge(caseName, 'steps', limits.steps);
    if (wantedAhead.most[state]! < (through ? 0 : 1) || margin(state, sums) < 0) return false;
    if (failed.covers(placeOf(state, through), capped(state, sums))) return false;
    branches.push({ state, sums, through, edges: rankedEdges(state, sums) });
    return true;
  }

  /** By how much the best ahead meets the demand it meets worst; negative where it misses one. */
  function margin(state: number, sums: readonly number[]): number {
    return Math.min(
      ...demands.map(({ atLeast, ahead }, demand) => sums[demand]! + ahead.most[state]! - atLeast),
    );
  }

  /** Is every demand met whatever comes? */
  function isSettled({ state, sums, through }: Branch): boolean {
    return (
      through && demands.every(({ atLeast, ahead }, demand) => sums[demand]! + ahead.least[state]! >= atLeast)
    );
  }

  /** More than what meets a demand whatever comes is no advantage. */
  function capped(state: number, sums: readonly number[]): number[] {
    return sums
      .slice(0, own)
      .map((sum, demand) => Math.min(sum, demands[demand]!.atLeast - demands[demand]!.ahead.least[state]!));
  }

  function sumsAfter(sums: readonly number[], choice: number): number[] {
    return demands.map(({ gains }, demand) => sums[demand]! + gains[choice]!);
  }

  function edgesFrom(state: number): number[] {
    const edges: number[] = [];
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      if (allowed[graph.edgeChoice[edge]!] && wantedAhead.most[graph.edgeTarget[edge]!] !== -Infinity)
        edges.push(edge);
    }
    return edges;
  }

  function rankedEdges(state: number, sums: readonly number[]): number[] {
    const rank = (edge: number) => margin(graph.edgeTarget[edge]!, sumsAfter(sums, graph.edgeChoice[edge]!));
    return edgesFrom(state)
      .map((edge) => ({ edge, rank: rank(edge) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ edge }) => edge);
  }

  function anyWayOn(from: number): number[] {
    const way: number[] = [];
    for (let [edge] = edgesFrom(from); edge !== undefined; [edge] = edgesFrom(graph.edgeTarget[edge]!)) {
      way.push(graph.edgeChoice[edge]!);
    }
    return way;
  }
}

function placeOf(state: number, through: boolean): number {
  return state * 2 + (through ? 1 : 0);
}
