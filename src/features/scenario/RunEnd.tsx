import { AtFork } from './AtFork.tsx';
import { BesideDebrief } from './BesideDebrief.tsx';
import { Debrief } from './Debrief.tsx';
import { EndingView } from './EndingView.tsx';
import type { KeepNote } from './NextShift.tsx';
import type { ViewProps } from './PlayCase.tsx';
import { runJustPlayed } from './seen-run.ts';

interface Props extends ViewProps {
  ending: string;
  keepNote: KeepNote | undefined;
}

/** The ending, and the run from above. */
export function RunEnd({ scenario, texts, run, ending, keepNote }: Props) {
  return (
    <>
      <EndingView scenario={scenario} texts={texts} run={run} ending={ending} />
      <BesideDebrief run={run} scenario={scenario} texts={texts} />
      <Debrief
        scenario={scenario}
        run={runJustPlayed(scenario, run)}
        runs={run.earlier.runs}
        keepNote={keepNote}
        atFork={(step) => <AtFork step={step} run={run} scenario={scenario} texts={texts} />}
      />
    </>
  );
}
