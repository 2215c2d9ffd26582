import type { CaseIndex } from './case-index.ts';
import type { SceneReach } from './scene-reach.ts';

export interface KeptParts {
  /** Words of 32 flags each. */
  words: number;
  /** Bit masks, `words` a node. */
  flags: Int32Array;
  /** Node -> criteria, as places. */
  criteria: readonly (readonly number[])[];
}

/**
 * What a state must remember at each node: the flags and criteria that some `when` there or later asks for. Two runs
 * that agree on these have the same future, so they may share a state. Marks that a loop sets are remembered up to
 * that loop although nothing asks for them: they decide whether a run meets a scene twice with the same marks.
 */
export function keptParts(index: CaseIndex, reach: SceneReach): KeptParts {
  const words = Math.max(1, Math.ceil(index.flagCount / 32));
  const flags = new Int32Array(index.nodes.length * words);
  const criteria = index.nodes.map(() => new Set<number>());
  for (const choice of index.choices) {
    const onLoop = reach.sameLoop(choice.node, choice.target);
    const asked = choice.when.flatMap((condition) => (condition.asks === 'flag' ? condition.flag : []));
    const remembered = onLoop ? [...asked, ...choice.sets.filter((flag) => flag < index.markCount)] : asked;
    const measured = choice.when.flatMap((condition) =>
      condition.asks === 'criterion' ? condition.criterion : [],
    );
    for (let node = 0; node < index.sceneCount; node += 1) {
      if (node !== choice.node && !reach.follows(node, choice.node)) continue;
      for (const flag of remembered) flags[node * words + (flag >>> 5)]! |= 1 << (flag & 31);
      for (const criterion of measured) criteria[node]?.add(criterion);
    }
  }
  return { words, flags, criteria: criteria.map((places) => [...places]) };
}
