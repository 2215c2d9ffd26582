import { Fragment, lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { FeedbackView } from './FeedbackView.tsx';
import type { PageCase } from './page-case.ts';
import type { PlayerTexts } from './player-texts.ts';
import { BeforePlay } from './BeforePlay.tsx';
import { useRun, type RunInHand, type RunOptions } from './use-run.ts';

export interface ViewProps {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
}

interface Props extends PageCase, RunOptions {
  /** How a scene is shown and its choice made. */
  Scene: ComponentType<ViewProps & { sceneId: string }>;
  /** What stands below the feedback. */
  Below?: ComponentType<ViewProps>;
  /** What every view stands in. */
  Frame?: ComponentType<Omit<ViewProps, 'scenario'> & { children: ReactNode }>;
  startText: string;
  /** The start as it was printed: it stays until the record is open. */
  children: ReactNode;
}

/** The end of a run is not needed before its first choice: it comes while the learner reads. */
const loadEnd = () => import('./RunEnd.tsx');
const RunEnd = lazy(async () => ({ default: (await loadEnd()).RunEnd }));

/** One scene at a time. The criteria stay hidden until the end: a case is not a game of points. */
export function PlayCase({ scenario, texts, Scene, Below, Frame, startText, children, ...options }: Props) {
  const run = useRun(scenario, options);
  const { view } = run;
  const shared = { scenario, texts, run };
  // Before a class nobody's own shift is asked about.
  const keepNote = options.audience === 'class' ? undefined : run.keepNote;
  useEffect(() => void (view.kind === 'feedback' && loadEnd().catch(() => {})), [view.kind]);

  const shown = () => {
    switch (view.kind) {
      case 'start':
        return run.ready ? <BeforePlay {...shared} startText={startText} keepNote={keepNote} /> : children;
      case 'feedback':
        return (
          <FeedbackView key={`${run.path.length} ${view.choice.id}`} {...shared} choice={view.choice}>
            {Below && <Below {...shared} />}
          </FeedbackView>
        );
      case 'scene':
        return (
          <Scene key={`${run.path.length} ${view.scene} ${run.stepsBack}`} {...shared} sceneId={view.scene} />
        );
      case 'ending':
        return (
          <Suspense>
            <RunEnd {...shared} ending={view.ending} keepNote={keepNote} />
          </Suspense>
        );
    }
  };
  return Frame ? (
    <Frame texts={texts} run={run}>
      {shown()}
    </Frame>
  ) : (
    <Fragment>{shown()}</Fragment>
  );
}
