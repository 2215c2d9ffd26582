import type { ReactNode } from 'react';
import { usePageCase } from './page-case.ts';
import { PlayCase } from './PlayCase.tsx';
import { RunNotes } from './RunNotes.tsx';
import { SceneView } from './SceneView.tsx';

interface Props {
  /** false: nothing that was chosen can be taken back, as in a test. */
  allowStepBack?: boolean;
  /** The start of the case as it was printed. */
  children?: ReactNode;
}

/** Plays the case that the page was printed with. */
export function Player({ allowStepBack, children }: Props) {
  const page = usePageCase();
  if (!page) return children;
  return (
    <PlayCase
      {...page}
      allowStepBack={allowStepBack}
      startText={page.texts['scenario.start']}
      Scene={SceneView}
      Below={RunNotes}
    >
      {children}
    </PlayCase>
  );
}
