import { criteria } from './criteria.ts';
import type { Scores } from './criteria.ts';
import type { CaseChoice, CaseGraph } from './schema.ts';

/** What a run has gathered. In the machine it is the context; the scene is the machine's state value. */
export interface RunMemory {
  scores: Scores;
  /** In the order in which they were first set. */
  marks: readonly string[];
  /** Choice ids in the order in which they were made. */
  chosen: readonly string[];
  /** Those of the chosen that break a duty. */
  breaches: readonly string[];
}

export interface RunState extends RunMemory {
  /** A scene, or an ending where the run is over. */
  scene: string;
}

export function emptyMemory(): RunMemory {
  const scores: Scores = { lawful: 0, safe: 0, door: 0, explained: 0, recorded: 0 };
  return { scores, marks: [], chosen: [], breaches: [] };
}

export function startOfRun(scenario: CaseGraph): RunState {
  return { scene: scenario.start, ...emptyMemory() };
}

export function memoryAfter(memory: RunMemory, choice: CaseChoice): RunMemory {
  return {
    scores: scoresAfter(memory.scores, choice),
    marks: [...new Set([...memory.marks, ...(choice.marks ?? [])])],
    chosen: [...memory.chosen, choice.id],
    breaches: choice.breach ? [...memory.breaches, choice.id] : memory.breaches,
  };
}

/** The caller has seen that the choice is offered. */
export function stateAfter(state: RunState, choice: CaseChoice): RunState {
  return { scene: choice.goto, ...memoryAfter(state, choice) };
}

function scoresAfter(before: Scores, choice: CaseChoice): Scores {
  const after = { ...before };
  for (const criterion of criteria) after[criterion] += choice.effects[criterion] ?? 0;
  return after;
}
