import { useMemo, type ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { earlierRuns } from '#domain/progress/earlier-runs.ts';
import { nextShiftNote } from '#domain/progress/next-shift-note.ts';
import type { Run } from '#domain/progress/progress.ts';
import { debriefRun } from '#domain/scenario/debrief.ts';
import { CaseMap } from './CaseMap.tsx';
import { CriteriaBars } from './CriteriaBars.tsx';
import { ForkList } from './ForkList.tsx';
import { NextShift, type KeepNote } from './NextShift.tsx';
import { fill } from './player-texts.ts';
import { readDebriefData } from './read-debrief-data.ts';
import type { SeenRun } from './seen-run.ts';
import { useOpenOnPaper } from './use-open-on-paper.ts';
import { WhyFailed } from './WhyFailed.tsx';

interface Props {
  scenario: ShownScenario;
  run: SeenRun;
  /** Every run of the record, this one among them or not yet. */
  runs: readonly Run[];
  /** Left out where nobody's own shift is asked about, as before a class. */
  keepNote?: KeepNote | undefined;
  /** What else there is to show at a fork. `step` is its 0-based place in the run. */
  atFork?: (step: number) => ReactNode;
}

/** The run from above: the whole case as a map, each fork with the ways not taken, the criteria, the next shift. */
export function Debrief({ scenario, run, runs, keepNote, atFork }: Props) {
  const { map, bounds, buildDay, texts } = useMemo(() => readDebriefData(scenario.id), [scenario.id]);
  const debrief = useMemo(() => debriefRun(scenario, run.path), [scenario, run.path]);
  const kept = runs.find((each) => each.run === run.id);
  const section = useOpenOnPaper('.forks > li > details');
  return (
    <section className="debrief" aria-labelledby="debrief" ref={section}>
      <h2 id="debrief">{texts['scenario.debrief']}</h2>
      {run.age !== 'today' && <p className="notice">{texts[`debrief.edition.${run.age}`]}</p>}
      {debrief.stoppedAt && (
        <p className="notice warning">
          {fill(texts['debrief.stopped'], { number: debrief.stoppedAt.index + 1 })}
        </p>
      )}
      {!run.passed && debrief.verdict && run.age !== 'older-rules' && (
        <WhyFailed reasons={debrief.verdict.reasons} debrief={debrief} scenario={scenario} texts={texts} />
      )}
      <CaseMap map={map} debrief={debrief} passed={run.passed} scenario={scenario} texts={texts} />
      <ForkList
        debrief={debrief}
        earlier={earlierRuns(runs, run.id)}
        scenario={scenario}
        texts={texts}
        buildDay={buildDay}
        atFork={atFork}
      />
      <CriteriaBars
        scores={run.scores}
        debrief={debrief}
        bounds={bounds}
        pass={scenario.pass}
        scenario={scenario}
        texts={texts}
      />
      {keepNote && (
        <NextShift run={run.id} kept={kept ? nextShiftNote(kept) : ''} keepNote={keepNote} texts={texts} />
      )}
    </section>
  );
}
