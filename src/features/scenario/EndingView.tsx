import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { judgeRun } from '#domain/scenario/verdict.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  ending: string;
}

export function EndingView({ scenario, texts, run, ending }: Props) {
  const reached = scenario.endings[ending];
  const verdict = judgeRun(scenario, run.scores, run.breaches);
  const { finished, endings } = run.earlier;
  return (
    <section className="scene" data-ending={ending}>
      <p className="question-label">{texts['scenario.ending']}</p>
      <FocusedHeading>{reached?.title}</FocusedHeading>
      <Paragraphs text={reached?.text ?? ''} />
      <p className={`verdict ${verdict.passed ? 'passed' : 'failed'}`}>
        <strong>{texts[verdict.passed ? 'scenario.passed' : 'scenario.failed']}</strong>{' '}
        {run.breaches.length > 0 && texts['scenario.breach']}
      </p>
      <p className="note">{scenario.passText}</p>
      <p className="note">
        {fill(texts['scenario.runs'], {
          runs: finished,
          endings,
          total: Object.keys(scenario.endings).length,
        })}
      </p>
      <p>
        <button type="button" className="button" onClick={run.begin}>
          {texts['scenario.again']}
        </button>
      </p>
    </section>
  );
}
