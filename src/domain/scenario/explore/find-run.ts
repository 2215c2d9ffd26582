import type { CaseIndex, IndexedChoice } from './case-index.ts';
import { FailedSums } from './failed-sums.ts';
import { gainsAhead } from './gains-ahead.ts';
import type { GainsAhead } from './gains-ahead.ts';
import { ScenarioTooLarge } from './limits.ts';
import type { ExploreLimits } from './limits.ts';
import type { StateGraph } from './state-graph.ts';

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

export interface WalkedCase {
  name: string;
  index: CaseIndex;
  graph: StateGraph;
  order: Int32Array;
  limits: ExploreLimits;
}

interface Frame {
  state: number;
  /** Each demand's sum so far. */
  sums: readonly number[];
  /** Has a choice of `through` been made, or is none wanted? */
  through: boolean;
  /** Edges still to try, the best last. */
  edges: number[];
}

/**
 * Choice ids of a run to an ending that meets every demand, or undefined where there is none.
 *
 * Depth first and exact. A branch is left where the best that lies ahead cannot meet some demand, and where a branch
 * from the same state with sums at least as good has failed before. Throws ScenarioTooLarge past `limits.steps`.
 */
export function findRun(walked: WalkedCase, query: RunQuery): string[] | undefined {
  const { index, graph, order, limits } = walked;
  const { demands, allows = () => true } = query;
  const gainOf = index.choices.map(({ effects }) =>
    demands.map(({ weights }) => weights.reduce((sum, weight, place) => sum + weight * effects[place]!, 0)),
  );
  const allowed = index.choices.map(allows);
  const wanted = index.choices.map((choice) => query.through?.(choice) ?? true);
  const place = new Map(index.choices.map((choice, number) => [choice, number]));
  const ahead = demands.map((_, demand) =>
    gainsAhead(index, graph, order, (choice) => gainOf[place.get(choice)!]![demand]!, allows),
  );
  const wantedAhead = gainsAhead(index, graph, order, (choice) => (wanted[place.get(choice)!] ? 1 : 0), allows);
  const failed = new FailedSums();
  const path: number[] = [];
  const frames: Frame[] = [];
  let steps = 0;

  /** Smallest margin by which the best ahead meets the demands; negative where it cannot. */
  const margin = (state: number, sums: readonly number[]) =>
    demands.reduce((least, { atLeast }, demand) => {
      return Math.min(least, sums[demand]! + ahead[demand]!.most[state]! - atLeast);
    }, wantedAhead.most[state]! === -Infinity ? -Infinity : Infinity);

  const isSettled = ({ state, sums, through }: Frame) =>
    through && demands.every(({ atLeast }, demand) => sums[demand]! + ahead[demand]!.least[state]! >= atLeast);

  const edgesOut = (state: number) => {
    const edges: number[] = [];
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      if (allowed[graph.edgeChoice[edge]!]) edges.push(edge);
    }
    return edges;
  };

  const sumsAfter = (sums: readonly number[], edge: number) =>
    sums.map((sum, demand) => sum + gainOf[graph.edgeChoice[edge]!]![demand]!);

  const enter = (state: number, sums: readonly number[], through: boolean): boolean => {
    if ((steps += 1) > limits.steps) throw new ScenarioTooLarge(walked.name, 'steps', limits.steps);
    if (margin(state, sums) < 0 || (!through && wantedAhead.most[state] === 0)) return false;
    if (failed.covers(state, through, sums)) return false;
    const rank = (edge: number) => margin(graph.edgeTarget[edge]!, sumsAfter(sums, edge));
    const ranked = edgesOut(state).map((edge) => [rank(edge), edge] as const);
    const edges = ranked.toSorted(([a], [b]) => a - b).map(([, edge]) => edge);
    frames.push({ state, sums, through, edges });
    return true;
  };

  enter(0, demands.map(() => 0), query.through === undefined);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (isSettled(frame)) return [...path, ...anyWayOn(frame.state, ahead[0] ?? wantedAhead)].map((number) => index.choices[number]!.id);
    const edge = frame.edges.pop();
    if (edge === undefined) {
      failed.add(frame.state, frame.through, frame.sums);
      frames.pop();
      path.pop();
      continue;
    }
    const choice = graph.edgeChoice[edge]!;
    const through = frame.through || wanted[choice]!;
    if (enter(graph.edgeTarget[edge]!, sumsAfter(frame.sums, edge), through)) path.push(choice);
  }
  return undefined;

  function anyWayOn(from: number, { most }: GainsAhead): number[] {
    const way: number[] = [];
    let state = from;
    while (graph.node[state]! < index.sceneCount) {
      const edge = edgesOut(state).find((out) => most[graph.edgeTarget[out]!] !== -Infinity)!;
      way.push(graph.edgeChoice[edge]!);
      state = graph.edgeTarget[edge]!;
    }
    return way;
  }
}
