import type { ReactNode } from 'react';
import { isEarly } from '#domain/classroom/asking.ts';
import { AssignedNotice } from './AssignedNotice.tsx';
import { usePageCase } from './page-case.ts';
import { PlayCase } from './PlayCase.tsx';
import { RunNotes } from './RunNotes.tsx';
import { SceneView } from './SceneView.tsx';
import { useAssigned } from './use-assigned.ts';

interface Props {
  /** Where assignments are opened. */
  assignmentPage: string;
  /** The start of the case as it was printed. */
  children?: ReactNode;
}

/** Plays the case that the page was printed with: as anybody finds it, or as an assignment asks for it. */
export function Player({ assignmentPage, children }: Props) {
  const page = usePageCase();
  const assigned = useAssigned(page?.scenario.id);
  if (!page || !assigned) return children;
  const { asked } = assigned;
  return (
    <>
      <AssignedNotice assigned={assigned} texts={page.texts} page={assignmentPage} />
      <PlayCase
        key={asked?.assignment.id ?? ''}
        {...page}
        assignment={asked?.assignment.id}
        allowStepBack={asked?.part.stepBack}
        mayBegin={!asked || !isEarly(asked.assignment, Date.now())}
        startText={page.texts['scenario.start']}
        Scene={SceneView}
        Below={RunNotes}
      >
        {children}
      </PlayCase>
    </>
  );
}
