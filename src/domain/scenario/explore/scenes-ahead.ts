import type { OrderedCase } from './gains-ahead.ts';

/** Sets of scenes as bits, 32 a word. */
export interface ScenesAhead {
  words: number;
  /** `words` a state: its own scene and every scene that some run meets after it. Endings are left out. */
  sets: Int32Array;
}

export function scenesAhead({ index, graph, order }: OrderedCase): ScenesAhead {
  const words = Math.ceil(index.sceneCount / 32);
  const sets = new Int32Array(order.length * words);
  for (const state of order.toReversed()) {
    const node = graph.node[state]!;
    if (node < index.sceneCount) sets[state * words + (node >>> 5)]! |= 1 << (node & 31);
    for (let edge = graph.edgeStart[state]!; edge < graph.edgeStart[state + 1]!; edge += 1) {
      const target = graph.edgeTarget[edge]!;
      for (let word = 0; word < words; word += 1) sets[state * words + word]! |= sets[target * words + word]!;
    }
  }
  return { words, sets };
}
