import { useEffect, useMemo } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { compileScenario } from '#domain/scenario/compile.ts';
import { replayRun, type Replay } from '#domain/scenario/replay.ts';
import { startOfRun } from '#domain/scenario/state.ts';

/** What replaying gives, but for the machine's own snapshot. */
export type Standing = Omit<Replay, 'snapshot'>;
export type ReplayCase = (choiceIds: readonly string[]) => Standing;

/**
 * Replays runs of a case. Where a run starts is known without the machine (SC1), which is compiled while the first
 * scene is read.
 */
export function useMachine(scenario: ShownScenario): ReplayCase {
  const replay = useMemo(() => {
    let machine: ReturnType<typeof compileScenario> | undefined;
    return (choiceIds: readonly string[]): Standing =>
      choiceIds.length === 0
        ? { state: startOfRun(scenario), path: [], finished: false }
        : replayRun((machine ??= compileScenario(scenario)), choiceIds);
  }, [scenario]);
  useEffect(() => {
    const warmUp = () => replay(['']);
    const timer = setTimeout(warmUp, 1500);
    return () => clearTimeout(timer);
  }, [replay]);
  return replay;
}
