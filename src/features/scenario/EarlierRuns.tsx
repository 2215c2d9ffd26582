import { useState } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { fill, type PlayerTexts } from './player-texts.ts';
import { runTime } from './run-time.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  runs: readonly Run[];
  /** The run that was looked at last, whose button has the focus again. */
  last: string | undefined;
  open: (run: string) => void;
}

/** Finished runs, the latest first, each with its debrief. Folded, so that nothing shifts when the record is read. */
export function EarlierRuns({ scenario, texts, runs, last, open }: Props) {
  const [isOpen] = useState(() => last !== undefined || isUnfolded());
  const finished = runs.flatMap((run) => (run.finished ? { ...run, finished: run.finished } : []));
  return (
    <details className="earlier-runs" open={isOpen}>
      <summary>{texts['scenario.yourRuns']}</summary>
      {finished.length === 0 && <p className="note">{texts['scenario.noRuns']}</p>}
      <ol reversed>
        {finished
          .map((run, place) => (
            <li key={run.run}>
              <p>
                <strong>{fill(texts['scenario.run'], { number: place + 1 })}</strong>
                {' · '}
                <time dateTime={run.finished.at}>{runTime(run.finished.at)}</time>
                {' · '}
                {scenario.endings[run.finished.ending]?.title ?? texts['debrief.endingGone']}
                {' · '}
                <strong>{texts[run.finished.passed ? 'scenario.runPassed' : 'scenario.runFailed']}</strong>
              </p>
              <button
                type="button"
                className="button quiet"
                autoFocus={run.run === last}
                onClick={() => open(run.run)}
              >
                {fill(texts['scenario.openRun'], { number: place + 1 })}
              </button>
            </li>
          ))
          .toReversed()}
      </ol>
    </details>
  );
}

/** Somebody may have unfolded it as it was printed, before the live one took its place. */
function isUnfolded(): boolean {
  if (typeof document === 'undefined') return false;
  return document.querySelector<HTMLDetailsElement>('.earlier-runs')?.open ?? false;
}
