import type { StateGraph } from './state-graph.ts';

/** Every state before those that can follow it; undefined where runs can go in circles. */
export function orderStates(graph: StateGraph): Int32Array | undefined {
  const count = graph.node.length;
  const waitingFor = new Int32Array(count);
  for (const target of graph.edgeTarget) waitingFor[target]! += 1;
  const order = new Int32Array(count);
  let placed = waitingFor[0] === 0 ? 1 : 0;
  for (let next = 0; next < placed; next += 1) {
    const state = order[next]!;
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      const target = graph.edgeTarget[edge]!;
      waitingFor[target]! -= 1;
      if (waitingFor[target] === 0) order[placed++] = target;
    }
  }
  return placed === count ? order : undefined;
}
