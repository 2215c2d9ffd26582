import type { ReactNode } from 'react';
import type { PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  texts: PlayerTexts;
  run: RunInHand;
  children?: ReactNode;
}

/** Out of a scene by other ways than its choices. */
export function RunTools({ texts, run, children }: Props) {
  return (
    <p className="run-tools">
      {run.canStepBack && (
        <button type="button" className="button quiet" data-step-back onClick={run.stepBack}>
          {texts['scenario.stepBack']}
        </button>
      )}
      <button type="button" className="button quiet" data-leave onClick={run.leave}>
        {texts['scenario.leave']}
      </button>
      {children}
    </p>
  );
}
