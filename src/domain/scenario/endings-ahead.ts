import { conditionHolds, choicesAt, offeredChoices } from './conditions.ts';
import type { CaseGraph, Condition } from './schema.ts';
import { stateAfter } from './state.ts';
import type { RunState } from './state.ts';

/** Past this many distinct states nothing is said: a debrief must open at once on an old phone. */
const mostStates = 10_000;

interface Known {
  states: RunState[];
  /** Place of a state -> places of the states from which one choice leads to it. */
  before: number[][];
  /** Places of the states that were asked about. */
  asked: number[];
}

/**
 * For each state the endings that a run can still come to from there, in the order in which they are written: exact,
 * with everything that the state has gathered. undefined where the case is too large to say so at once.
 */
export function endingsAhead(scenario: CaseGraph, states: readonly RunState[]): string[][] | undefined {
  const known = statesFrom(scenario, states);
  if (known === undefined) return undefined;
  const found = known.states.map((): string[] => []);
  for (const ending of Object.keys(scenario.endings)) {
    for (const place of statesLeadingTo(known, ending)) found[place]?.push(ending);
  }
  return known.asked.map((place) => found[place] ?? []);
}

function statesFrom(scenario: CaseGraph, roots: readonly RunState[]): Known | undefined {
  const nameOf = stateNames(scenario);
  const places = new Map<string, number>();
  const known: Known = { states: [], before: [], asked: [] };
  const placeOf = (state: RunState): number => {
    const name = nameOf(state);
    const place = places.get(name) ?? known.states.length;
    if (place === known.states.length) {
      places.set(name, place);
      known.states.push(state);
      known.before.push([]);
    }
    return place;
  };
  known.asked = roots.map(placeOf);
  // The list grows while it is walked, so that every state is met once.
  for (const [place, state] of known.states.entries()) {
    if (place >= mostStates) return undefined;
    for (const choice of offeredChoices(scenario, state)) {
      known.before[placeOf(stateAfter(state, choice))]?.push(place);
    }
  }
  return known;
}

function statesLeadingTo({ states, before }: Known, ending: string): Set<number> {
  const leading = new Set(states.flatMap(({ scene }, place) => (scene === ending ? [place] : [])));
  for (const place of leading) for (const earlier of before[place] ?? []) leading.add(earlier);
  return leading;
}

/** Two states of one name have the same future: the scene, and what some `when` there or later asks for. */
function stateNames(scenario: CaseGraph): (state: RunState) => string {
  const asked = new Map<string, Condition[]>();
  return (state) => {
    const conditions = asked.get(state.scene) ?? conditionsFrom(scenario, state.scene);
    asked.set(state.scene, conditions);
    const parts = conditions.map((one) =>
      'criterion' in one ? state.scores[one.criterion] : Number(conditionHolds(one, state)),
    );
    return `${state.scene} ${parts.join()}`;
  };
}

function conditionsFrom(scenario: CaseGraph, start: string): Condition[] {
  const scenes = new Set([start]);
  for (const scene of scenes) for (const { goto } of choicesAt(scenario, scene)) scenes.add(goto);
  return [...scenes].flatMap((scene) => choicesAt(scenario, scene).flatMap(({ when = [] }) => when));
}
