import type { CaseIndex } from './case-index.ts';
import type { StateGraph } from './state-graph.ts';

/** A walked case whose runs never go in circles. */
export interface OrderedCase {
  index: CaseIndex;
  graph: StateGraph;
  /** From orderStates. */
  order: Int32Array;
}

/** What can still be gained from a state to an ending; -Infinity and Infinity where no ending can be reached. */
export interface GainsAhead {
  most: Float64Array;
  least: Float64Array;
}

/** The exact most and least over every way ahead that makes allowed choices only. Both lists go by choice number. */
export function gainsAhead(
  { index, graph, order }: OrderedCase,
  gains: readonly number[],
  allowed?: readonly boolean[],
): GainsAhead {
  const most = new Float64Array(order.length).fill(-Infinity);
  const least = new Float64Array(order.length).fill(Infinity);
  for (const state of order.toReversed()) {
    if (graph.node[state]! >= index.sceneCount) most[state] = least[state] = 0;
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      const choice = graph.edgeChoice[edge]!;
      if (allowed?.[choice] === false) continue;
      const target = graph.edgeTarget[edge]!;
      most[state] = Math.max(most[state]!, gains[choice]! + most[target]!);
      least[state] = Math.min(least[state]!, gains[choice]! + least[target]!);
    }
  }
  return { most, least };
}
