import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownChoice, ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { scenarioRuns } from '#domain/progress/scenario-runs.ts';
import type { ScenarioMachine } from '#domain/scenario/compile.ts';
import { replayRun, type Replay } from '#domain/scenario/replay.ts';
import { judgeRun } from '#domain/scenario/verdict.ts';
import { newId } from '#storage/new-id.ts';
import { onAccessChange } from '#storage/on-access-change.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord, type RecordStore } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { trackTime } from '#storage/track-time.ts';

export type View =
  | { kind: 'start' }
  | { kind: 'scene'; scene: string }
  | { kind: 'feedback'; choice: ShownChoice }
  | { kind: 'ending'; ending: string };

/** What earlier runs left behind, read from the record. */
export interface EarlierRuns {
  finished: number;
  endings: number;
  unfinished?: { run: string; choices: string[] } | undefined;
  /** All of them, the oldest first. */
  runs: readonly Run[];
}

export interface RunInHand {
  runId: string;
  view: View;
  ready: boolean;
  earlier: EarlierRuns;
  path: Replay['path'];
  scores: Replay['state']['scores'];
  breaches: readonly string[];
  marks: Replay['state'];
  /** Whether the last choice is on disk; undefined until that is known. */
  saved: boolean | undefined;
  /** The saved run met a choice that is no longer there, and goes on from the fork before it. */
  wasEdited: boolean;
  begin(): void;
  resume(): void;
  choose(choice: ShownChoice): void;
  goOn(): void;
  /** Keeps what the learner would do on the next shift, with the run it was written after. */
  keepNote(run: string, text: string): Promise<boolean>;
}

/** A run is the list of its choice ids: each is put into the record and the state is replayed from them. */
export function useRun(scenario: ShownScenario, machine: ScenarioMachine): RunInHand {
  const record = useRef<RecordStore>(undefined);
  const runId = useRef('');
  const [ready, setReady] = useState(false);
  const [choices, setChoices] = useState<string[]>([]);
  const [step, setStep] = useState<'start' | 'feedback' | 'scene'>('start');
  const [saved, setSaved] = useState<boolean>();
  const [wasEdited, setWasEdited] = useState(false);
  const [earlier, setEarlier] = useState<EarlierRuns>({ finished: 0, endings: 0, runs: [] });
  const replay = useMemo(() => replayRun(machine, choices), [machine, choices]);

  const readEarlier = useCallback(async () => {
    if (!record.current) return;
    const runs = scenarioRuns(await readProgress(record.current), scenario.id);
    setEarlier({
      finished: runs.runs.filter((run) => run.finished).length,
      endings: Object.keys(runs.endings).filter((ending) => ending in scenario.endings).length,
      unfinished: runs.inProgress && {
        run: runs.inProgress.run,
        choices: runs.inProgress.choices.map(({ choice }) => choice),
      },
      runs: runs.runs,
    });
  }, [scenario]);

  useEffect(() => {
    void openRecord().then(async (opened) => {
      record.current = opened;
      showRecordState(opened);
      trackTime(opened, 'scenario', scenario.id);
      onAccessChange(opened, () => void readEarlier());
      await readEarlier();
      setReady(true);
    });
  }, [readEarlier, scenario]);

  async function append(draft: Parameters<RecordStore['append']>[0]) {
    const result = await record.current?.append(draft);
    setSaved(result?.saved ?? false);
    if (record.current) showRecordState(record.current);
  }

  const about = () => ({ scenario: scenario.id, run: runId.current });

  return {
    runId: runId.current,
    view: viewOf(scenario, replay, step),
    ready,
    earlier,
    path: replay.path,
    scores: replay.state.scores,
    breaches: replay.state.breaches,
    marks: replay.state,
    saved,
    wasEdited,
    begin() {
      runId.current = newId((bytes) => void crypto.getRandomValues(bytes));
      setChoices([]);
      setWasEdited(false);
      setStep('scene');
      void append({ type: 'scenario.started', about: about(), revision: scenario.revision });
    },
    resume() {
      if (!earlier.unfinished) return;
      runId.current = earlier.unfinished.run;
      const again = replayRun(machine, earlier.unfinished.choices);
      setWasEdited(again.stoppedAt !== undefined);
      setChoices(again.path.map(({ choice }) => choice));
      setStep('scene');
    },
    choose(choice) {
      setSaved(undefined);
      const scene = replay.state.scene;
      setChoices([...choices, choice.id]);
      setStep('feedback');
      void append({ type: 'scenario.chose', about: about(), data: { choice: choice.id, scene } }).then(
        async () => {
          const after = replayRun(machine, [...choices, choice.id]);
          if (!after.finished) return;
          const { passed } = judgeRun(scenario, after.state.scores, after.state.breaches);
          await append({
            type: 'scenario.finished',
            about: about(),
            revision: scenario.revision,
            data: {
              ending: after.state.scene,
              scores: after.state.scores,
              passed,
              text: scenario.textRevision,
            },
          });
          await readEarlier();
        },
      );
    },
    goOn: () => setStep('scene'),
    async keepNote(run, text) {
      const kept = await record.current?.append({
        type: 'scenario.noted',
        about: { scenario: scenario.id, run },
        data: { text, kind: 'next-shift' },
      });
      if (record.current) showRecordState(record.current);
      await readEarlier();
      return kept?.saved ?? false;
    },
  };
}

function viewOf(scenario: ShownScenario, replay: Replay, step: 'start' | 'feedback' | 'scene'): View {
  if (step === 'start') return { kind: 'start' };
  const last = replay.path.at(-1);
  const choice = last && scenario.scenes[last.scene]?.choices.find(({ id }) => id === last.choice);
  if (step === 'feedback' && choice) return { kind: 'feedback', choice };
  return replay.finished
    ? { kind: 'ending', ending: replay.state.scene }
    : { kind: 'scene', scene: replay.state.scene };
}
