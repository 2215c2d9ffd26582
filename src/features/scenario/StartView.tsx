import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { EarlierRuns } from './EarlierRuns.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import { nothingOnRecord } from './runs-on-record.ts';
import type { RunInHand } from './use-run.ts';
import { UnfinishedRuns } from './UnfinishedRuns.tsx';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  /** Left out where the page is printed: nothing is known of any run yet. */
  run?: RunInHand;
  startText: string;
  /** The finished run that was looked at last. */
  last?: string | undefined;
  reopen?: (run: string) => void;
}

/** Before play. Printed with the page, and live once the record is open. */
export function StartView({ scenario, texts, run, startText, last, reopen = () => {} }: Props) {
  const { finished, endings, unfinished, runs } = run?.earlier ?? nothingOnRecord;
  return (
    <section className="card">
      <h2>{texts['scenario.before']}</h2>
      <Paragraphs text={scenario.notice} />
      <h3>{texts['scenario.passRule']}</h3>
      <Paragraphs text={scenario.passText} />
      <p className="note">
        {fill(texts['scenario.runs'], {
          runs: finished,
          endings,
          total: Object.keys(scenario.endings).length,
        })}
      </p>
      <p className="lesson-end-actions">
        {run && unfinished.length > 0 && (
          <button type="button" className="button" onClick={() => run.resume()}>
            {texts['scenario.resume']}
          </button>
        )}
        <button
          type="button"
          className={unfinished.length > 0 ? 'button quiet' : 'button'}
          disabled={!run?.ready || !run.mayBegin}
          onClick={run?.begin}
        >
          {unfinished.length > 0 ? texts['scenario.new'] : startText}
        </button>
      </p>
      {run && unfinished.length > 1 && (
        <UnfinishedRuns runs={unfinished} scenario={scenario} texts={texts} resume={run.resume} />
      )}
      <EarlierRuns scenario={scenario} texts={texts} runs={runs} last={last} open={reopen} />
    </section>
  );
}
