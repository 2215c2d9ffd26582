import { lazy, Suspense, useEffect, useMemo } from 'react';
import { compileScenario } from '#domain/scenario/compile.ts';
import { ClassScreen } from './ClassScreen.tsx';
import { ClassScene } from './ClassScene.tsx';
import { FeedbackView } from './FeedbackView.tsx';
import type { PageCase } from './page-case.ts';
import { RunNotes } from './RunNotes.tsx';
import { SceneView } from './SceneView.tsx';
import { StartView } from './StartView.tsx';
import { useRun, type RunOptions } from './use-run.ts';

/** The end of a run is not needed before its first choice: it comes while the learner reads. */
const loadEnd = () => import('./RunEnd.tsx');
const RunEnd = lazy(() => loadEnd().then(({ RunEnd: default_ }) => ({ default: default_ })));

/** One scene at a time. The criteria stay hidden until the end: a case is not a game of points. */
export function PlayCase({ scenario, texts, audience, allowStepBack }: PageCase & Required<RunOptions>) {
  const machine = useMemo(() => compileScenario(scenario), [scenario]);
  const run = useRun(scenario, machine, { audience, allowStepBack });
  const { view } = run;
  const isClass = audience === 'class';
  const words = isClass ? { ...texts, 'scenario.youChose': texts['class.chose'] } : texts;
  const shared = { scenario, texts: words, run };
  useEffect(() => void (view.kind === 'feedback' && loadEnd().catch(() => {})), [view.kind]);

  const shown = () => {
    switch (view.kind) {
      case 'start':
        return <StartView {...shared} isClass={isClass} />;
      case 'feedback':
        return (
          <FeedbackView key={`${run.path.length} ${view.choice.id}`} {...shared} choice={view.choice}>
            {!isClass && <RunNotes {...shared} />}
          </FeedbackView>
        );
      case 'scene': {
        const Scene = isClass ? ClassScene : SceneView;
        return (
          <Scene key={`${run.path.length} ${view.scene} ${run.stepsBack}`} {...shared} sceneId={view.scene} />
        );
      }
      case 'ending':
        return (
          <Suspense>
            <RunEnd {...shared} ending={view.ending} />
          </Suspense>
        );
    }
  };
  return isClass ? (
    <ClassScreen texts={texts} run={run}>
      {shown()}
    </ClassScreen>
  ) : (
    shown()
  );
}
