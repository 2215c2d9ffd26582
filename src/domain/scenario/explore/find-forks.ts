import type { CaseIndex, IndexedChoice, IndexedCondition } from './case-index.ts';
import type { OrderedCase } from './gains-ahead.ts';
import { scenesAhead } from './scenes-ahead.ts';

/** A scene where some run has two choices or more to choose from. */
export interface Fork {
  scene: string;
  /** At least two branches lead through further scenes, and no two branches share one before an ending. */
  parts: boolean;
  /** Later choices that ask for a mark or a choice in which its branches differ: it opens or closes them. */
  turns: string[];
  /** Later choices that ask for a criterion in which its branches differ: with other forks, it may tip them. */
  tips: string[];
}

interface Branch {
  choice: IndexedChoice;
  /** Nodes of the scenes that some run meets after the choice. */
  scenes: ReadonlySet<number>;
}

/** In the order in which the scenes are written. */
export function findForks(ordered: OrderedCase): Fork[] {
  const { index } = ordered;
  const branches = findBranches(ordered);
  const forking = forkingNodes(ordered);
  return index.nodes.flatMap((scene, node) => {
    if (!forking.has(node)) return [];
    const here = index.choicesAt[node]!.flatMap((choice) => branches.get(choice) ?? []);
    return {
      scene,
      parts: branchesPart(here),
      turns: movedChoices(index, here, 'flag'),
      tips: movedChoices(index, here, 'criterion'),
    };
  });
}

function forkingNodes({ graph }: OrderedCase): Set<number> {
  const nodes = graph.node.filter((_, state) => graph.edgeStart[state + 1]! - graph.edgeStart[state]! > 1);
  return new Set(nodes);
}

function findBranches(ordered: OrderedCase): Map<number, Branch> {
  const { index, graph } = ordered;
  const { words, sets } = scenesAhead(ordered);
  const unions = new Map<number, Int32Array>();
  for (const [edge, choice] of graph.edgeChoice.entries()) {
    const union = unions.get(choice) ?? new Int32Array(words);
    const from = graph.edgeTarget[edge]! * words;
    for (let word = 0; word < words; word += 1) union[word]! |= sets[from + word]!;
    unions.set(choice, union);
  }
  return new Map(
    [...unions].map(([choice, bits]) => [choice, { choice: index.choices[choice]!, scenes: nodesIn(bits) }]),
  );
}

function nodesIn(bits: Int32Array): Set<number> {
  const nodes = new Set<number>();
  for (let node = 0; node < bits.length * 32; node += 1) {
    if ((bits[node >>> 5]! >>> (node & 31)) & 1) nodes.add(node);
  }
  return nodes;
}

function branchesPart(branches: readonly Branch[]): boolean {
  const met = branches.flatMap(({ scenes }) => [...scenes]);
  return branches.filter(({ scenes }) => scenes.size > 0).length > 1 && new Set(met).size === met.length;
}

function movedChoices(
  index: CaseIndex,
  branches: readonly Branch[],
  asks: IndexedCondition['asks'],
): string[] {
  return index.choices
    .filter(({ node, when }) => when.some((condition) => condition.asks === asks && isMoved(condition, node)))
    .map(({ id }) => id);

  /** The branches move what is asked for differently, and one that moves it leads to where it is asked. */
  function isMoved(condition: IndexedCondition, node: number): boolean {
    const moves = branches.map(({ choice }) => moveOf(condition, choice));
    const leads = branches.some(({ scenes }, branch) => moves[branch] !== 0 && scenes.has(node));
    return leads && new Set(moves).size > 1;
  }
}

function moveOf(condition: IndexedCondition, choice: IndexedChoice): number {
  if (condition.asks === 'criterion') return choice.effects[condition.criterion]!;
  return choice.sets.includes(condition.flag) ? 1 : 0;
}
