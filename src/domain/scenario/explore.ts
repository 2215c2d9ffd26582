import { indexCase } from './explore/case-index.ts';
import type { CaseIndex } from './explore/case-index.ts';
import { conditionsMet } from './explore/conditions-met.ts';
import type { ConditionMet } from './explore/conditions-met.ts';
import { findForks } from './explore/find-forks.ts';
import type { Fork } from './explore/find-forks.ts';
import { defaultLimits } from './explore/limits.ts';
import type { ExploreLimits } from './explore/limits.ts';
import { measureRuns } from './explore/measure-runs.ts';
import type { RunFigures } from './explore/measure-runs.ts';
import { orderStates } from './explore/order-states.ts';
import { findRepeats } from './explore/repeats.ts';
import type { Repeat } from './explore/repeats.ts';
import { runsOfInterest } from './explore/runs-of-interest.ts';
import type { RunsOfInterest } from './explore/runs-of-interest.ts';
import { sceneReach } from './explore/scene-reach.ts';
import { wayTo } from './explore/state-graph.ts';
import type { StateGraph } from './explore/state-graph.ts';
import { walkStates } from './explore/walk-states.ts';
import type { Scenario } from './schema.ts';

export interface Exploration {
  /** Distinct states: a scene or an ending, with the marks, choices and criteria that matter later. */
  states: number;
  scenes: ReadonlySet<string>;
  choices: ReadonlySet<string>;
  /** Ending -> choice ids of one shortest run to it. */
  endings: ReadonlyMap<string, string[]>;
  /** Scenes where some run finds every choice closed, each with choice ids of one shortest such run. */
  deadEnds: { scene: string; run: string[] }[];
  repeats: Repeat[];
  conditions: ConditionMet[];
  /**
   * false: a run that meets a scene twice with the same marks was not followed further, so that what seems out of
   * reach may not be.
   */
  complete: boolean;
  /** Left out where runs go in circles or none reaches an ending. */
  proof?: ExplorationProof;
}

export interface ExplorationProof extends RunsOfInterest {
  figures: RunFigures;
  forks: Fork[];
}

export interface ExploreOptions {
  /** Names the case in errors: its id. */
  name?: string;
  limits?: Partial<ExploreLimits>;
}

/**
 * Walks every state that a run can come to. Two runs share a state where they have the same future; everything found
 * is exact for every single run all the same.
 * The wiring of the case must be sound (checkScenario looks at it first). Throws ScenarioTooLarge, naming the case.
 */
export function exploreScenario(scenario: Scenario, options: ExploreOptions = {}): Exploration {
  const name = options.name ?? scenario.title.vi;
  const limits = { ...defaultLimits, ...options.limits };
  const index = indexCase(scenario);
  const reach = sceneReach(index);
  const graph = walkStates(index, reach, limits, name);
  const repeats = findRepeats(index, reach, graph, limits, name);
  const order = repeats.length === 0 ? orderStates(graph) : undefined;
  const ordered = order && { index, graph, order };
  const figures = ordered && measureRuns(ordered);
  const proof = ordered &&
    figures && { figures, forks: findForks(ordered), ...runsOfInterest(ordered, scenario, limits, name) };
  return {
    states: graph.node.length,
    ...reached(index, graph),
    deadEnds: findDeadEnds(index, graph),
    repeats,
    conditions: conditionsMet(index, graph),
    complete: graph.cut.size === 0,
    ...(proof && { proof }),
  };
}

function reached(index: CaseIndex, graph: StateGraph): Pick<Exploration, 'scenes' | 'choices' | 'endings'> {
  const nodes = new Set(graph.node);
  const endings = [...nodes].filter((node) => node >= index.sceneCount);
  return {
    scenes: new Set([...nodes].filter((node) => node < index.sceneCount).map((node) => index.nodes[node]!)),
    choices: new Set([...new Set(graph.edgeChoice)].map((choice) => index.choices[choice]!.id)),
    endings: new Map(
      endings.map((node) => [index.nodes[node]!, wayTo(index, graph, graph.node.indexOf(node))]),
    ),
  };
}

function findDeadEnds(index: CaseIndex, graph: StateGraph): Exploration['deadEnds'] {
  const found = new Map<number, number>();
  for (const [state, node] of graph.node.entries()) {
    const open = graph.edgeStart[state + 1]! > graph.edgeStart[state]! || graph.cut.has(state);
    if (!open && node < index.sceneCount && !found.has(node)) found.set(node, state);
  }
  return [...found].map(([node, state]) => ({ scene: index.nodes[node]!, run: wayTo(index, graph, state) }));
}
