import { assign, setup } from 'xstate';
import { conditionHolds } from './conditions.ts';
import type { CaseChoice, Condition, CaseGraph } from './schema.ts';
import { emptyMemory, memoryAfter } from './state.ts';
import type { RunMemory } from './state.ts';

export type ChooseEvent = { type: `choose.${string}` };

/** The event that makes a choice. */
export function chooseEvent(choiceId: string): ChooseEvent {
  return { type: `choose.${choiceId}` };
}

/**
 * The case as a machine: a state a scene, a final state an ending, `choose.<id>` a choice.
 * No invoke, no after, no clock, no chance, so that a list of choice ids always replays to the same state.
 * The case must have passed checkScenario: XState throws where a target is missing.
 */
export function compileScenario(scenario: CaseGraph) {
  const scenes = Object.entries(scenario.scenes).map(
    ([id, scene]) => [id, sceneState(scene.choices)] as const,
  );
  const endings = Object.keys(scenario.endings).map((id) => [id, { type: 'final' as const }] as const);
  return caseSetup.createMachine({
    id: 'case',
    initial: scenario.start,
    context: emptyMemory(),
    states: Object.fromEntries([...scenes, ...endings]),
  });
}

export type ScenarioMachine = ReturnType<typeof compileScenario>;

const caseSetup = setup({
  types: { context: {} as RunMemory, events: {} as ChooseEvent },
  guards: {
    allHold: ({ context }, when: readonly Condition[]) =>
      when.every((condition) => conditionHolds(condition, context)),
  },
  actions: {
    remember: assign(({ context }, choice: CaseChoice) => memoryAfter(context, choice)),
  },
});

function sceneState(choices: readonly CaseChoice[]) {
  return {
    on: Object.fromEntries(choices.map((choice) => [chooseEvent(choice.id).type, transitionFor(choice)])),
  };
}

function transitionFor(choice: CaseChoice) {
  const actions = { type: 'remember' as const, params: choice };
  const guard = { type: 'allHold' as const, params: choice.when ?? [] };
  return { target: choice.goto, guard, actions };
}
