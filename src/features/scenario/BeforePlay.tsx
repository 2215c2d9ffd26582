import { lazy, Suspense, useState } from 'react';
import type { KeepNote } from './NextShift.tsx';
import type { ViewProps } from './PlayCase.tsx';
import { StartView } from './StartView.tsx';

interface Props extends ViewProps {
  startText: string;
  keepNote: KeepNote | undefined;
}

/** Not needed by whoever comes to play. */
const ReopenedRun = lazy(async () => ({ default: (await import('./ReopenedRun.tsx')).ReopenedRun }));

/** The start of a case, or the debrief of a finished run that was opened from there. */
export function BeforePlay({ scenario, texts, run, startText, keepNote }: Props) {
  const [seen, setSeen] = useState<string>();
  const [last, setLast] = useState<string>();
  const { runs } = run.earlier;
  const finished = runs.filter((each) => each.finished);
  const place = finished.findIndex((each) => each.run === seen);
  const reopened = finished[place];
  if (!reopened) {
    return <StartView {...{ scenario, texts, run, startText, last }} reopen={setSeen} />;
  }
  return (
    <Suspense>
      <ReopenedRun
        scenario={scenario}
        texts={texts}
        number={place + 1}
        run={reopened}
        runs={runs}
        keepNote={keepNote}
        close={() => {
          setLast(reopened.run);
          setSeen(undefined);
        }}
      />
    </Suspense>
  );
}
