import { shuffled } from '../shared/seeded.ts';
import { criteria } from './criteria.ts';
import type { Criterion, Scores } from './criteria.ts';
import type { CaseChoice, CaseGraph, Condition } from './schema.ts';

/** What a way out of a scene asks of the reader's own notes. */
export type Asked = { letter: string; held: boolean } | { criterion: Criterion; atLeast: number };

export interface BookletWay {
  choice: string;
  /** The entry to turn to. */
  number: number;
  /** All of these must hold; mostly there are none. */
  asked: Asked[];
}

export type BookletEntry = { number: number } & (
  | { kind: 'scene'; scene: string; ways: BookletWay[] }
  /** What a choice brings at once; letters to write down, points to add up, then on to `next`. */
  | { kind: 'choice'; choice: string; letters: string[]; points: Partial<Scores>; next: number }
  | { kind: 'ending'; ending: string }
);

/** A case that is played on paper: "turn to 14". */
export interface Booklet {
  /** In the order of their numbers, from 1 without gaps; 1 is the first scene. */
  entries: BookletEntry[];
  /** Letters that a reader may come to write down: each stands for something that opens or shuts a choice later. */
  letters: string[];
  /** Criteria of which a choice asks a number of points; the reader adds these up. */
  counted: Criterion[];
}

/**
 * Numbers the scenes, choices and endings of a case, shuffled the same way each time by `seed`, so that a
 * number gives nothing away and no entry stands beside one that it leads to. Whoever follows the numbers plays the case as the player does (a test walks both).
 */
export function numberBooklet(scenario: CaseGraph, seed: string): Booklet {
  const scenes = Object.entries(scenario.scenes);
  const choices = scenes.flatMap(([, { choices: all }]) => all);
  const conditions = choices.flatMap(({ when = [] }) => when);
  const letters = lettersOf(conditions);
  const counted = criteria.filter((criterion) =>
    conditions.some((condition) => 'criterion' in condition && condition.criterion === criterion),
  );

  const others = [
    ...scenes.map(([id]) => `place ${id}`).filter((name) => name !== `place ${scenario.start}`),
    ...choices.map(({ id }) => `choice ${id}`),
    ...Object.keys(scenario.endings).map((id) => `place ${id}`),
  ];
  const turns = choices.map(({ id, goto }): [string, string] => [`choice ${id}`, `place ${goto}`]);
  for (const [scene, { choices: all }] of scenes)
    turns.push(...all.map(({ id }): [string, string] => [`place ${scene}`, `choice ${id}`]));
  const numbers = scattered(`place ${scenario.start}`, others, turns, seed);
  const numberOf = (kind: 'place' | 'choice', id: string) => numbers.get(`${kind} ${id}`) ?? 0;

  const asked = (condition: Condition): Asked => {
    if ('criterion' in condition) return { criterion: condition.criterion, atLeast: condition.atLeast };
    return { letter: letters.get(nameOf(condition)) ?? '', held: !('noMark' in condition) };
  };
  const written = ({ id, marks = [] }: CaseChoice) =>
    [`chose ${id}`, ...marks.map((mark) => `mark ${mark}`)].flatMap((name) => letters.get(name) ?? []);
  const points = ({ effects }: CaseChoice) =>
    Object.fromEntries(
      counted.flatMap((criterion) => (effects[criterion] ? [[criterion, effects[criterion]]] : [])),
    );

  const entries: BookletEntry[] = [
    ...scenes.map(([scene, { choices: all }]): BookletEntry => ({
      number: numberOf('place', scene),
      kind: 'scene',
      scene,
      ways: all.map(({ id, when = [] }) => ({
        choice: id,
        number: numberOf('choice', id),
        asked: when.map(asked),
      })),
    })),
    ...choices.map((choice): BookletEntry => ({
      number: numberOf('choice', choice.id),
      kind: 'choice',
      choice: choice.id,
      letters: written(choice).toSorted(),
      points: points(choice),
      next: numberOf('place', choice.goto),
    })),
    ...Object.keys(scenario.endings).map((ending): BookletEntry => ({
      number: numberOf('place', ending),
      kind: 'ending',
      ending,
    })),
  ];
  return {
    entries: entries.toSorted((one, other) => one.number - other.number),
    letters: [...letters.values()],
    counted,
  };
}

const mostShuffles = 400;

/**
 * Numbers from 1 on, `first` being 1: of so many shuffles the one in which the fewest turns lead to the entry
 * next to it, where the eye falls before the choice is made. Cases of some size have one without any.
 */
function scattered(
  first: string,
  others: readonly string[],
  turns: readonly (readonly [from: string, to: string])[],
  seed: string,
): Map<string, number> {
  let best = new Map<string, number>();
  let fewest = Infinity;
  for (let round = 0; round < mostShuffles && fewest > 0; round += 1) {
    const order = [first, ...shuffled(others, `${seed} ${round}`)];
    const numbers = new Map(order.map((name, index) => [name, index + 1]));
    const near = turns.filter(
      ([from, to]) => Math.abs((numbers.get(from) ?? 0) - (numbers.get(to) ?? 0)) === 1,
    ).length;
    if (near < fewest) [best, fewest] = [numbers, near];
  }
  return best;
}

/** A letter for each thing that some choice asks for: A to Z, then AA, AB… */
function lettersOf(conditions: readonly Condition[]): Map<string, string> {
  const names = new Set(
    conditions.flatMap((condition) => ('criterion' in condition ? [] : nameOf(condition))),
  );
  return new Map([...names].map((name, index) => [name, letterAt(index)]));
}

function nameOf(condition: Exclude<Condition, { criterion: Criterion }>): string {
  if ('chose' in condition) return `chose ${condition.chose}`;
  return `mark ${'mark' in condition ? condition.mark : condition.noMark}`;
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
