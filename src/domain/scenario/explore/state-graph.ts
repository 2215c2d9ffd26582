import { criteria } from '../criteria.ts';
import type { CaseIndex, IndexedCondition } from './case-index.ts';

/**
 * Every state that a run can come to, as columns: a hundred thousand states as objects would take several times the
 * memory. State 0 is the start; numbers rise with the distance from it.
 */
export interface StateGraph {
  node: number[];
  /** `words` numbers of 32 flags a state; flags that no longer matter are 0. */
  flags: number[];
  words: number;
  /** Five numbers a state; 0 where the criterion no longer matters. */
  scores: number[];
  /** The state before, and the choice made there, on one shortest way here; -1 at the start. */
  parent: number[];
  parentChoice: number[];
  /** The edges of state s are those from edgeStart[s] up to, not including, edgeStart[s + 1]. */
  edgeStart: number[];
  edgeTarget: number[];
  edgeChoice: number[];
  /** States where the walk stopped: the same scene, with the same marks, was met before on the way here. */
  cut: Set<number>;
}

export function emptyGraph(words: number): StateGraph {
  const columns = { node: [], flags: [], scores: [], parent: [], parentChoice: [] };
  return { ...columns, words, edgeStart: [], edgeTarget: [], edgeChoice: [], cut: new Set() };
}

/** Only for conditions asked at the state's own scene: what nothing asks any more is forgotten. */
export function holdsIn(graph: StateGraph, state: number, condition: IndexedCondition): boolean {
  if (condition.asks === 'criterion') {
    return graph.scores[state * criteria.length + condition.criterion]! >= condition.atLeast;
  }
  const word = graph.flags[state * graph.words + (condition.flag >>> 5)]!;
  return ((word >>> (condition.flag & 31)) & 1) === (condition.holdsIf ? 1 : 0);
}

/** Do two states of one loop hold the same marks? */
export function sameMarks(
  { markCount }: CaseIndex,
  { flags, words }: StateGraph,
  a: number,
  b: number,
): boolean {
  for (let word = 0; word * 32 < markCount; word += 1) {
    const marks = markCount - word * 32 >= 32 ? -1 : (1 << (markCount - word * 32)) - 1;
    if (((flags[a * words + word]! ^ flags[b * words + word]!) & marks) !== 0) return false;
  }
  return true;
}

/** Choice ids on one shortest way from the start. */
export function wayTo(index: CaseIndex, graph: StateGraph, state: number): string[] {
  const way: string[] = [];
  for (let at = state; graph.parent[at] !== -1; at = graph.parent[at]!) {
    way.push(index.choices[graph.parentChoice[at]!]!.id);
  }
  return way.toReversed();
}
