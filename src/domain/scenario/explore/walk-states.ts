import { criteria } from '../criteria.ts';
import type { CaseIndex, IndexedChoice } from './case-index.ts';
import { keptParts } from './kept-parts.ts';
import { ScenarioTooLarge } from './limits.ts';
import type { ExploreLimits } from './limits.ts';
import type { SceneReach } from './scene-reach.ts';
import { emptyGraph, holdsIn, sameMarks } from './state-graph.ts';
import type { StateGraph } from './state-graph.ts';

/** Breadth first, so that the first way to a state is a shortest one. Throws ScenarioTooLarge. */
export function walkStates(
  index: CaseIndex,
  reach: SceneReach,
  limits: ExploreLimits,
  caseName: string,
): StateGraph {
  const kept = keptParts(index, reach);
  const graph = emptyGraph(kept.words);
  const known = new Map<string, number>();
  const flags = new Int32Array(kept.words);
  const scores = new Int32Array(criteria.length);

  /** Sets `flags` and `scores` to what is remembered after the choice. */
  function takeFrom(state: number, choice: IndexedChoice): void {
    for (let word = 0; word < kept.words; word += 1) flags[word] = graph.flags[state * kept.words + word]!;
    for (const flag of choice.sets) flags[flag >>> 5]! |= 1 << (flag & 31);
    for (let word = 0; word < kept.words; word += 1)
      flags[word]! &= kept.flags[choice.target * kept.words + word]!;
    scores.fill(0);
    for (const criterion of kept.criteria[choice.target]!) {
      scores[criterion] = graph.scores[state * criteria.length + criterion]! + choice.effects[criterion]!;
    }
  }

  /** The state of this node with `flags` and `scores`; new states wait at the end of the columns. */
  function stateAt(node: number, parent: number, via: number): number {
    const key = `${node} ${flags.join()} ${scores.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const state = graph.node.length;
    if (state >= limits.states) throw new ScenarioTooLarge(caseName, 'states', limits.states);
    known.set(key, state);
    graph.node.push(node);
    graph.flags.push(...flags);
    graph.scores.push(...scores);
    graph.parent.push(parent);
    graph.parentChoice.push(via);
    if (state > 5000) graph.cut.add(state);
    return state;
  }

  stateAt(index.start, -1, -1);
  for (let state = 0; state < graph.node.length; state += 1) {
    graph.edgeStart.push(graph.edgeTarget.length);
    if (graph.cut.has(state)) continue;
    for (const number of index.choicesAt[graph.node[state]!]!) {
      const choice = index.choices[number]!;
      if (!choice.when.every((condition) => holdsIn(graph, state, condition))) continue;
      takeFrom(state, choice);
      graph.edgeTarget.push(stateAt(choice.target, state, number));
      graph.edgeChoice.push(number);
    }
  }
  graph.edgeStart.push(graph.edgeTarget.length);
  return graph;
}

/**
 * Was the scene met before with the same marks, on the way that found the state? Stopping there keeps a loop that
 * moves a criterion from making new states for ever. Other ways into the state are looked at in repeats.ts.
 */
function metBefore(index: CaseIndex, reach: SceneReach, graph: StateGraph, state: number): boolean {
  const node = graph.node[state]!;
  for (let before = graph.parent[state]!; before !== -1; before = graph.parent[before]!) {
    if (!reach.sameLoop(graph.node[before]!, node) || !sameMarks(index, graph, before, state)) return false;
    if (graph.node[before] === node) return true;
  }
  return false;
}
