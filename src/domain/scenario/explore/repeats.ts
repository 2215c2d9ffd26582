import type { CaseIndex } from './case-index.ts';
import { ScenarioTooLarge } from './limits.ts';
import type { ExploreLimits } from './limits.ts';
import type { SceneReach } from './scene-reach.ts';
import { sameMarks, wayTo } from './state-graph.ts';
import type { StateGraph } from './state-graph.ts';

export interface Repeat {
  scene: string;
  /** Choice ids of a run that ends in its second meeting with the scene, marks unchanged. */
  run: string[];
}

/** Scenes that some run meets twice with the same marks: one run for each. Throws ScenarioTooLarge. */
export function findRepeats(
  index: CaseIndex,
  reach: SceneReach,
  graph: StateGraph,
  limits: ExploreLimits,
  caseName: string,
): Repeat[] {
  const found = new Map<number, string[]>();
  for (const state of graph.cut) {
    const node = graph.node[state]!;
    if (!found.has(node)) found.set(node, wayTo(index, graph, state));
  }
  let steps = 0;
  for (let state = 0; state < graph.node.length; state += 1) {
    const node = graph.node[state]!;
    if (found.has(node) || !reach.sameLoop(node, node)) continue;
    const lap = findLap(state);
    if (lap !== undefined) found.set(node, [...wayTo(index, graph, state), ...lap]);
  }
  return [...found].map(([node, run]) => ({ scene: index.nodes[node]!, run }));

  /** A way from the state back to its scene on which no mark is set. */
  function findLap(first: number): string[] | undefined {
    const node = graph.node[first]!;
    const ways = new Map<number, readonly number[]>([[first, []]]);
    for (const [state, way] of ways) {
      for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
        if ((steps += 1) > limits.steps) throw new ScenarioTooLarge(caseName, 'steps', limits.steps);
        const target = graph.edgeTarget[edge]!;
        if (!reach.sameLoop(graph.node[target]!, node) || !sameMarks(index, graph, first, target)) continue;
        const longer = [...way, graph.edgeChoice[edge]!];
        if (graph.node[target] === node) return longer.map((choice) => index.choices[choice]!.id);
        if (!ways.has(target)) ways.set(target, longer);
      }
    }
    return undefined;
  }
}
