import type { ReactNode } from 'react';
import type { ShownChoice } from '#catalog/shown-scenario.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  choice: ShownChoice;
  texts: PlayerTexts;
  run: RunInHand;
  children?: ReactNode;
}

/** What happened at once. The reasons wait for the debrief. */
export function FeedbackView({ choice, texts, run, children }: Props) {
  return (
    <section className="scene" data-feedback={choice.id}>
      <FocusedHeading>{texts['scenario.youChose']}</FocusedHeading>
      <p className="chosen-text">{choice.text}</p>
      <Paragraphs text={choice.feedback} />
      <p className="lesson-end-actions">
        <button type="button" className="button" onClick={run.goOn}>
          {texts['scenario.goOn']}
        </button>
        {run.canStepBack && (
          <button type="button" className="button quiet" data-step-back onClick={run.stepBack}>
            {texts['scenario.chooseAgain']}
          </button>
        )}
        <span className="saved" role="status">
          {run.saved === undefined ? '' : texts[run.saved ? 'record.saved' : 'record.notSaved']}
        </span>
      </p>
      {children}
    </section>
  );
}
