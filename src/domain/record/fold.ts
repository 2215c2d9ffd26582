import type { LearningEvent } from './event.ts';

/**
 * Something worked out from a record, event by event. Its state is plain JSON; what comes out may
 * depend on the events alone, so that a kept state can go on with later events or be thrown away.
 */
export interface Fold<State> {
  name: string;
  /** Raise it whenever the same events give another state. */
  version: number;
  start: () => State;
  /** Adds events that come after all the earlier ones. May change the state it is given. */
  add: (state: State, events: readonly LearningEvent[]) => State;
}
