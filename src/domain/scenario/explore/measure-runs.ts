import { criteria } from '../criteria.ts';
import type { Criterion } from '../criteria.ts';
import { gainsAhead } from './gains-ahead.ts';
import type { OrderedCase } from './gains-ahead.ts';
import type { IndexedChoice } from './case-index.ts';

export interface Bounds {
  least: number;
  most: number;
}

/** True of the runs that reach an ending, all of them. */
export interface RunFigures {
  /** Runs that differ in at least one choice. */
  runs: bigint;
  runsByEnding: Record<string, bigint>;
  /** Choices made on the shortest run, and on the longest. */
  shortest: number;
  longest: number;
  /** Each criterion at the end, and the five added up. Each bound is reached by some run. */
  scores: Record<Criterion | 'total', Bounds>;
}

/** undefined where no run reaches an ending. */
export function measureRuns(ordered: OrderedCase): RunFigures | undefined {
  const boundsOf = (gainOf: (choice: IndexedChoice) => number): Bounds => {
    const { least, most } = gainsAhead(ordered, ordered.index.choices.map(gainOf));
    return { least: least[0]!, most: most[0]! };
  };
  const length = boundsOf(() => 1);
  if (length.most === -Infinity) return undefined;
  const runsByEnding = countRuns(ordered);
  const moved = criteria.map((id, place) => [id, boundsOf(({ effects }) => effects[place]!)] as const);
  const total = boundsOf(({ effects }) => effects.reduce((sum, change) => sum + change, 0));
  return {
    runs: Object.values(runsByEnding).reduce((sum, runs) => sum + runs, 0n),
    runsByEnding,
    shortest: length.least,
    longest: length.most,
    scores: { ...(Object.fromEntries(moved) as Record<Criterion, Bounds>), total },
  };
}

function countRuns({ index, graph, order }: OrderedCase): Record<string, bigint> {
  const runsTo = new Array<bigint>(order.length).fill(0n);
  const byEnding: Record<string, bigint> = {};
  runsTo[0] = 1n;
  for (const state of order) {
    const node = graph.node[state]!;
    if (node >= index.sceneCount) byEnding[index.nodes[node]!] = runsTo[state]!;
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      runsTo[graph.edgeTarget[edge]!]! += runsTo[state]!;
    }
  }
  return byEnding;
}
