import { useMemo, useRef, useState } from 'react';
import type { ShownChoice, ShownScenario } from '#catalog/shown-scenario.ts';
import type { Progress, Run, RunChoice } from '#domain/progress/progress.ts';
import type { EventDraft } from '#domain/record/event.ts';
import { judgeRun } from '#domain/scenario/verdict.ts';
import type { Hands } from '#domain/scenario/vote.ts';
import { newId } from '#storage/new-id.ts';
import {
  followRun,
  noRun,
  pickUp,
  runInHand,
  type Audience,
  type HeldRun,
  type RunNotice,
} from './held-run.ts';
import { nothingOnRecord, runsOf, runsOnRecord, type RunsOnRecord } from './runs-on-record.ts';
import { useMachine, type Standing } from './use-machine.ts';
import { useRecord, type ReadWhy } from './use-record.ts';

export type View =
  | { kind: 'start' }
  | { kind: 'scene'; scene: string }
  | { kind: 'feedback'; choice: ShownChoice }
  | { kind: 'ending'; ending: string };

export interface RunOptions {
  audience?: Audience;
  /** false: nothing that was chosen can be taken back, as in a test. */
  allowStepBack?: boolean | undefined;
  /** The assignment that the case is opened from: its runs are apart from the others. */
  assignment?: string | undefined;
  /** false: no run may be begun, since the assignment has not begun. */
  mayBegin?: boolean;
}

export interface RunInHand {
  view: View;
  /** The scene where the run stands; with feedback on the page the one where the choice was made. */
  scene: string;
  ready: boolean;
  mayBegin: boolean;
  earlier: RunsOnRecord;
  runId: string;
  path: Standing['path'];
  scores: Standing['state']['scores'];
  breaches: readonly string[];
  marks: Standing['state'];
  /** As the record holds them, with the hands of a class where some were counted. */
  choices: RunChoice[];
  notes: Run['notes'];
  stepsBack: number;
  canStepBack: boolean;
  /** Whether the last choice is on disk; undefined until that is known. */
  saved: boolean | undefined;
  notice: RunNotice | undefined;
  /** How many choices of the record did not fit any more when the run was picked up. */
  dropped: number;
  begin(): void;
  /** Goes on with a run that was left; without one named, with the latest. */
  resume(run?: Run): void;
  choose(choice: ShownChoice, hands?: Hands): void;
  goOn(): void;
  stepBack(): void;
  /** Resolves to whether the note is on disk. */
  note(text: string): Promise<boolean>;
  /** Keeps what the learner would do on the next shift, with the run it was written after. */
  keepNote(run: string, text: string): Promise<boolean>;
  /** Back to the start; the run is kept and can be gone on with. */
  leave(): void;
}

/** A run is the list of its choice ids: each is put into the record and the state is replayed from them. */
export function useRun(
  scenario: ShownScenario,
  { audience = 'learner', allowStepBack = true, assignment, mayBegin = true }: RunOptions = {},
): RunInHand {
  const [held, setHeld] = useState<HeldRun>(noRun);
  const [earlier, setEarlier] = useState(nothingOnRecord);
  const [saved, setSaved] = useState<boolean>();
  const turn = useRef(0);
  const record = useRecord(scenario.id, onRead);
  const replayCase = useMachine(scenario);
  const replay = useMemo(
    () => replayCase(held.choices.map(({ choice }) => choice)),
    [replayCase, held.choices],
  );
  const place = replay.path.length;
  const view = viewOf(scenario, replay, held.step);
  const scene = (view.kind === 'feedback' && replay.path.at(-1)?.scene) || replay.state.scene;

  function onRead(progress: Progress, why: ReadWhy) {
    setEarlier(runsOnRecord(scenario, progress, audience, assignment));
    if (why === 'access') setHeld(noRun);
    if (why === 'elsewhere')
      setHeld((now) => followRun(now, runsOf(progress, scenario.id, audience), replayCase));
  }

  async function finish(run: string, after: Standing): Promise<boolean> {
    const { passed } = judgeRun(scenario, after.state.scores, after.state.breaches);
    const isSaved = await record.append({
      type: 'scenario.finished',
      about: { scenario: scenario.id, run },
      revision: scenario.revision,
      data: { ending: after.state.scene, scores: after.state.scores, passed, text: scenario.textRevision },
    });
    await record.reread();
    return isSaved;
  }

  const about = { scenario: scenario.id, run: held.run };

  return {
    view,
    scene,
    ready: record.ready,
    mayBegin,
    earlier,
    runId: held.run,
    path: replay.path,
    scores: replay.state.scores,
    breaches: replay.state.breaches,
    marks: replay.state,
    choices: held.choices,
    notes: held.notes,
    stepsBack: held.stepsBack,
    canStepBack: allowStepBack && place > 0 && !replay.finished,
    saved,
    notice: held.notice,
    dropped: held.dropped ?? 0,

    begin() {
      const run = newId((bytes) => void crypto.getRandomValues(bytes));
      setHeld(runInHand(run));
      const data = audience === 'class' && { data: { audience } };
      const { id, revision } = scenario;
      const from = { scenario: id, run, ...(assignment && { assignment }) };
      void record.append({ type: 'scenario.started', about: from, revision, ...data });
    },

    resume(run = earlier.unfinished[0]) {
      if (!run) return;
      const picked = pickUp(run, replayCase, scenario.revision);
      setHeld(picked);
      const after = replayCase(picked.choices.map(({ choice }) => choice));
      if (after.finished) void finish(run.run, after);
    },

    choose(choice, hands) {
      const at = replay.state.scene;
      const choices = [...held.choices, { choice: choice.id, scene: at, ...(hands && { votes: hands }) }];
      const mine = (turn.current += 1);
      setSaved(undefined);
      setHeld({ ...held, choices, step: 'feedback', notice: undefined });
      const drafts: EventDraft[] = [
        { type: 'scenario.chose', about, data: { choice: choice.id, scene: at, place } },
      ];
      if (hands)
        drafts.unshift({ type: 'vote.counted', about: { ...about, scene: at }, data: { counts: hands } });
      void Promise.all(drafts.map((draft) => record.append(draft))).then(async (kept) => {
        const after = replayCase(choices.map((one) => one.choice));
        if (after.finished) kept.push(await finish(held.run, after));
        if (turn.current === mine) setSaved(kept.every(Boolean));
      });
    },

    goOn: () => setHeld({ ...held, step: 'scene' }),

    stepBack() {
      if (!allowStepBack || place === 0 || replay.finished) return;
      const choices = held.choices.slice(0, place - 1);
      setHeld({ ...held, choices, step: 'scene', stepsBack: held.stepsBack + 1, notice: 'stepped-back' });
      void record.append({ type: 'scenario.undone', about, data: { place: place - 1 } });
    },

    note(text) {
      const note = { scene, text, kind: 'note' } as const;
      const at = new Date().toISOString();
      setHeld((now) => ({ ...now, notes: [...now.notes, { at, ...note }] }));
      return record.append({ type: 'scenario.noted', about, data: note });
    },

    async keepNote(run, text) {
      const isSaved = await record.append({
        type: 'scenario.noted',
        about: { scenario: scenario.id, run },
        data: { text, kind: 'next-shift' },
      });
      await record.reread();
      return isSaved;
    },

    leave() {
      setHeld(noRun);
      void record.reread();
    },
  };
}

function viewOf(scenario: ShownScenario, replay: Standing, step: HeldRun['step']): View {
  if (step === 'start') return { kind: 'start' };
  const last = replay.path.at(-1);
  const choice = last && scenario.scenes[last.scene]?.choices.find(({ id }) => id === last.choice);
  if (step === 'feedback' && choice) return { kind: 'feedback', choice };
  return replay.finished
    ? { kind: 'ending', ending: replay.state.scene }
    : { kind: 'scene', scene: replay.state.scene };
}
