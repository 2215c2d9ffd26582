import { criteria } from '../criteria.ts';
import type { Choice, Condition, Scenario } from '../schema.ts';

/**
 * The case in numbers, for a quick search. A node is a scene or, after all scenes, an ending. A flag is a mark that
 * is set or asked for anywhere, or a choice that some `when` asks for by `chose`.
 */
export interface CaseIndex {
  nodes: readonly string[];
  /** Nodes below this number are scenes. */
  sceneCount: number;
  start: number;
  choices: readonly IndexedChoice[];
  /** Node -> its choices, as places in `choices`. */
  choicesAt: readonly (readonly number[])[];
  flagCount: number;
  /** Flags below this number are marks. */
  markCount: number;
}

export interface IndexedChoice {
  id: string;
  node: number;
  /** Place among the choices of its scene. */
  place: number;
  target: number;
  /** Flags that it sets. */
  sets: readonly number[];
  /** In the order of `criteria`. */
  effects: readonly number[];
  breach: boolean;
  when: readonly IndexedCondition[];
}

export type IndexedCondition =
  | { asks: 'flag'; flag: number; holdsIf: boolean }
  | { asks: 'criterion'; criterion: number; atLeast: number };

/** Throws where the case points at nothing: its wiring must have passed the checks. */
export function indexCase(scenario: Scenario): CaseIndex {
  const nodes = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
  const nodeOf = new Map(nodes.map((id, node) => [id, node]));
  const written = Object.values(scenario.scenes).map(({ choices }) => choices);
  const marks = flagNames(written.flat(), marksIn);
  const flagNumber = numberFlags(marks, flagNames(written.flat(), choicesAskedBy));
  const choices: IndexedChoice[] = [];
  const choicesAt = nodes.map((_, node) =>
    (written[node] ?? []).map((choice, place) => {
      const target = numberOf(nodeOf, choice.goto);
      return choices.push({ node, place, target, ...indexChoice(choice, flagNumber) }) - 1;
    }),
  );
  const start = numberOf(nodeOf, scenario.start);
  const sceneCount = written.length;
  return { nodes, sceneCount, start, choices, choicesAt, flagCount: flagNumber.size, markCount: marks.size };
}

function indexChoice(choice: Choice, flagNumber: ReadonlyMap<string, number>) {
  const names = [...(choice.marks ?? []).map((mark) => `mark ${mark}`), `chose ${choice.id}`];
  return {
    id: choice.id,
    sets: names.flatMap((name) => flagNumber.get(name) ?? []),
    effects: criteria.map((criterion) => choice.effects[criterion] ?? 0),
    breach: choice.breach,
    when: (choice.when ?? []).map((condition) => indexCondition(condition, flagNumber)),
  };
}

function indexCondition(condition: Condition, flagNumber: ReadonlyMap<string, number>): IndexedCondition {
  const flag = (name: string, holdsIf: boolean) =>
    ({ asks: 'flag', flag: numberOf(flagNumber, name), holdsIf }) as const;
  if ('mark' in condition) return flag(`mark ${condition.mark}`, true);
  if ('noMark' in condition) return flag(`mark ${condition.noMark}`, false);
  if ('chose' in condition) return flag(`chose ${condition.chose}`, true);
  return {
    asks: 'criterion',
    criterion: criteria.indexOf(condition.criterion),
    atLeast: condition.atLeast,
  };
}

/** Marks and choices may bear the same name, so each kind has a prefix that no id can hold. */
function numberFlags(marks: ReadonlySet<string>, asked: ReadonlySet<string>): Map<string, number> {
  const names = [...[...marks].map((mark) => `mark ${mark}`), ...[...asked].map((id) => `chose ${id}`)];
  return new Map(names.map((name, number) => [name, number]));
}

function flagNames(choices: readonly Choice[], namesIn: (choice: Choice) => string[]): Set<string> {
  return new Set(choices.flatMap(namesIn));
}

function marksIn({ marks = [], when = [] }: Choice): string[] {
  const asked = when.flatMap((one) => ('mark' in one ? one.mark : 'noMark' in one ? one.noMark : []));
  return [...marks, ...asked];
}

function choicesAskedBy({ when = [] }: Choice): string[] {
  return when.flatMap((condition) => ('chose' in condition ? condition.chose : []));
}

function numberOf(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) {
    throw new Error(
      `The case names "${name}", which does not exist in it. Run checkScenario before the search.`,
    );
  }
  return number;
}
