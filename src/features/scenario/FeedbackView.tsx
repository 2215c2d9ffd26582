import type { ShownChoice } from '#catalog/shown-scenario.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  choice: ShownChoice;
  texts: PlayerTexts;
  run: RunInHand;
}

/** What happened at once. The reasons wait for the debrief. */
export function FeedbackView({ choice, texts, run }: Props) {
  return (
    <section className="scene">
      <FocusedHeading>{texts['scenario.youChose']}</FocusedHeading>
      <p className="chosen-text">{choice.text}</p>
      <Paragraphs text={choice.feedback} />
      <p className="lesson-end-actions">
        <button type="button" className="button" onClick={run.goOn}>
          {texts['scenario.goOn']}
        </button>
        <span className="saved" role="status">
          {run.saved === undefined ? '' : texts[run.saved ? 'record.saved' : 'record.notSaved']}
        </span>
      </p>
    </section>
  );
}
