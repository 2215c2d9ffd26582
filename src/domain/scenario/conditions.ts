import type { CaseChoice, Condition, CaseGraph } from './schema.ts';
import type { RunMemory, RunState } from './state.ts';

export function conditionHolds(condition: Condition, memory: RunMemory): boolean {
  if ('mark' in condition) return memory.marks.includes(condition.mark);
  if ('noMark' in condition) return !memory.marks.includes(condition.noMark);
  if ('chose' in condition) return memory.chosen.includes(condition.chose);
  return memory.scores[condition.criterion] >= condition.atLeast;
}

/** The conditions that keep a choice from being offered: none where it stands open. */
export function closedBy(choice: CaseChoice, memory: RunMemory): Condition[] {
  return (choice.when ?? []).filter((condition) => !conditionHolds(condition, memory));
}

export function isOffered(choice: CaseChoice, memory: RunMemory): boolean {
  return (choice.when ?? []).every((condition) => conditionHolds(condition, memory));
}

/** In the order in which they are written; none at an ending. */
export function offeredChoices(scenario: CaseGraph, state: RunState): CaseChoice[] {
  return choicesAt(scenario, state.scene).filter((choice) => isOffered(choice, state));
}

/** Every choice written at a scene; none at an ending or where no such scene exists. */
export function choicesAt(scenario: CaseGraph, scene: string): CaseChoice[] {
  return Object.hasOwn(scenario.scenes, scene) ? (scenario.scenes[scene]?.choices ?? []) : [];
}
