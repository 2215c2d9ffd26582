import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { EarlierRuns } from './EarlierRuns.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  /** The finished run that was looked at last. */
  last: string | undefined;
  reopen: (run: string) => void;
}

export function StartView({ scenario, texts, run, last, reopen }: Props) {
  const { finished, endings, unfinished } = run.earlier;
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
        <button
          type="button"
          className="button"
          disabled={!run.ready}
          onClick={unfinished ? run.resume : run.begin}
        >
          {unfinished ? texts['scenario.resume'] : texts['scenario.start']}
        </button>
        {unfinished && (
          <button type="button" className="button quiet" onClick={run.begin}>
            {texts['scenario.again']}
          </button>
        )}
      </p>
      <EarlierRuns scenario={scenario} texts={texts} runs={run.earlier.runs} last={last} open={reopen} />
    </section>
  );
}
