import type { Criterion } from './criteria.ts';
import type { CaseGraph, Condition } from './schema.ts';
import type { RunMemory } from './state.ts';

/** A choice and the scene where it is written. */
export interface PlacedChoice {
  scene: string;
  choice: string;
}

/** What kept a choice closed, told by choices: marks have no name that a learner ever saw. */
export type ClosedReason =
  /** One of these would have had to be made before. */
  | { kind: 'not-made'; choices: PlacedChoice[] }
  /** These were made before, and shut it. */
  | { kind: 'shut-by'; choices: PlacedChoice[] }
  | { kind: 'criterion'; criterion: Criterion; atLeast: number; stood: number };

/** Of a condition that does not hold for what the run had gathered until then. */
export function whyClosed(scenario: CaseGraph, memory: RunMemory, condition: Condition): ClosedReason {
  if ('criterion' in condition) {
    const { criterion, atLeast } = condition;
    return { kind: 'criterion', criterion, atLeast, stood: memory.scores[criterion] };
  }
  if ('chose' in condition) {
    return { kind: 'not-made', choices: placedChoices(scenario, ({ id }) => id === condition.chose) };
  }
  if ('mark' in condition) {
    return { kind: 'not-made', choices: placedChoices(scenario, ({ marks }) => has(marks, condition.mark)) };
  }
  const shut = placedChoices(
    scenario,
    ({ id, marks }) => has(marks, condition.noMark) && memory.chosen.includes(id),
  );
  return { kind: 'shut-by', choices: shut };
}

function placedChoices(
  scenario: CaseGraph,
  isMeant: (choice: CaseGraph['scenes'][string]['choices'][number]) => boolean,
): PlacedChoice[] {
  return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    choices.filter(isMeant).map(({ id }) => ({ scene, choice: id })),
  );
}

function has(marks: readonly string[] | undefined, mark: string): boolean {
  return marks?.includes(mark) ?? false;
}
