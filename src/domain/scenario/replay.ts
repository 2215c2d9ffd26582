import { initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { chooseEvent } from './compile.ts';
import type { ScenarioMachine } from './compile.ts';
import type { RunState } from './state.ts';

export interface PathStep {
  scene: string;
  choice: string;
}

export interface ReplayStop {
  /** 0-based place in the list that was handed over. */
  index: number;
  choice: string;
  /** unknown-choice: the case has no such choice any more. not-offered: it has, but not here or not now. */
  reason: 'unknown-choice' | 'not-offered';
}

export interface Replay {
  state: RunState;
  /** For createActor(machine, { snapshot }). Never saved: a run is saved as its choice ids. */
  snapshot: SnapshotFrom<ScenarioMachine>;
  /** The choices that were made again, each with the scene where it was made. */
  path: PathStep[];
  /** true: the state is an ending. */
  finished: boolean;
  /** Where the list and the case part; the run goes on from `state`. */
  stoppedAt?: ReplayStop;
}

/** Makes the choices again, up to the first that the case no longer offers. Never throws on an edited case. */
export function replayRun(machine: ScenarioMachine, choiceIds: readonly string[]): Replay {
  let [snapshot] = initialTransition(machine);
  const path: PathStep[] = [];
  for (const [index, choice] of choiceIds.entries()) {
    const event = chooseEvent(choice);
    if (!snapshot.can(event)) {
      const reason = machine.events.includes(event.type) ? 'not-offered' : 'unknown-choice';
      return { ...replayed(snapshot, path), stoppedAt: { index, choice, reason } };
    }
    path.push({ scene: String(snapshot.value), choice });
    [snapshot] = transition(machine, snapshot, event);
  }
  return replayed(snapshot, path);
}

function replayed(snapshot: SnapshotFrom<ScenarioMachine>, path: PathStep[]): Replay {
  const state = { scene: String(snapshot.value), ...snapshot.context };
  return { state, snapshot, path, finished: snapshot.status === 'done' };
}
