import { lazy, Suspense, useState } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { PlayerTexts } from './player-texts.ts';
import { StartView } from './StartView.tsx';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
}

/** Not needed by whoever comes to play. */
const ReopenedRun = lazy(async () => ({ default: (await import('./ReopenedRun.tsx')).ReopenedRun }));

/** The start of a case, or the debrief of a finished run that was opened from there. */
export function BeforePlay({ scenario, texts, run }: Props) {
  const [seen, setSeen] = useState<string>();
  const [last, setLast] = useState<string>();
  const { runs } = run.earlier;
  const finished = runs.filter((each) => each.finished);
  const place = finished.findIndex((each) => each.run === seen);
  const reopened = finished[place];
  if (!reopened) {
    return <StartView scenario={scenario} texts={texts} run={run} last={last} reopen={setSeen} />;
  }
  return (
    <Suspense>
      <ReopenedRun
        scenario={scenario}
        texts={texts}
        number={place + 1}
        run={reopened}
        runs={runs}
        keepNote={run.keepNote}
        close={() => {
          setLast(reopened.run);
          setSeen(undefined);
        }}
      />
    </Suspense>
  );
}
