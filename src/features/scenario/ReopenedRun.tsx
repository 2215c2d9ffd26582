import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { AtFork } from './AtFork.tsx';
import { BesideDebrief } from './BesideDebrief.tsx';
import { Debrief } from './Debrief.tsx';
import { FocusedHeading } from './FocusedHeading.tsx';
import type { KeepNote } from './NextShift.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import { runTime } from './run-time.ts';
import { seenRun } from './seen-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  /** Of all finished runs, the oldest first. */
  number: number;
  run: Run;
  runs: readonly Run[];
  keepNote: KeepNote | undefined;
  close: () => void;
}

/** A finished run taken out of the record: how it came out then, and its debrief. */
export function ReopenedRun({ scenario, texts, number, run, runs, keepNote, close }: Props) {
  const seen = seenRun(scenario, run);
  if (!seen || !run.finished) return null;
  const ending = scenario.endings[run.finished.ending];
  const back = (
    <p>
      <button type="button" className="button quiet" onClick={close}>
        {texts['scenario.closeRun']}
      </button>
    </p>
  );
  return (
    <>
      <section className="scene">
        <FocusedHeading>{fill(texts['scenario.run'], { number })}</FocusedHeading>
        <p className="question-label">
          <time dateTime={run.finished.at}>{runTime(run.finished.at)}</time> · {texts['scenario.ending']}:{' '}
          {ending?.title ?? texts['debrief.endingGone']}
        </p>
        <p className={`verdict ${seen.passed ? 'passed' : 'failed'}`}>
          <strong>{texts[seen.passed ? 'scenario.passed' : 'scenario.failed']}</strong>
        </p>
        {back}
      </section>
      <BesideDebrief run={run} scenario={scenario} texts={texts} />
      <Debrief
        scenario={scenario}
        run={seen}
        runs={runs}
        keepNote={keepNote}
        atFork={(step) => <AtFork step={step} run={run} scenario={scenario} texts={texts} />}
      />
      {back}
    </>
  );
}
