import type { CaseIndex } from './case-index.ts';
import { holdsIn } from './state-graph.ts';
import type { StateGraph } from './state-graph.ts';

export interface ConditionMet {
  scene: string;
  /** Place of the choice in its scene, and of the condition in its `when`. */
  choicePlace: number;
  conditionPlace: number;
  /** Does it hold in some state of its scene; does it fail in some? Both are false where no run meets the scene. */
  holds: boolean;
  fails: boolean;
}

/** Every condition of the case, each judged by itself in every state of its scene. */
export function conditionsMet(index: CaseIndex, graph: StateGraph): ConditionMet[] {
  const met = index.choices.map(({ when }) => when.map(() => ({ holds: false, fails: false })));
  for (const [state, node] of graph.node.entries()) {
    for (const choice of index.choicesAt[node]!) {
      for (const [place, condition] of index.choices[choice]!.when.entries()) {
        const seen = met[choice]![place]!;
        if (holdsIn(graph, state, condition)) seen.holds = true;
        else seen.fails = true;
      }
    }
  }
  return index.choices.flatMap(({ node, place }, choice) =>
    met[choice]!.map((seen, conditionPlace) => ({
      scene: index.nodes[node]!,
      choicePlace: place,
      conditionPlace,
      ...seen,
    })),
  );
}
