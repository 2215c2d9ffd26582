import { useMemo } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { compileScenario } from '#domain/scenario/compile.ts';
import { BeforePlay } from './BeforePlay.tsx';
import { Debrief } from './Debrief.tsx';
import { EndingView } from './EndingView.tsx';
import { FeedbackView } from './FeedbackView.tsx';
import type { PlayerTexts } from './player-texts.ts';
import { SceneView } from './SceneView.tsx';
import { runJustPlayed } from './seen-run.ts';
import { useRun } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
}

/** Plays one case, one scene at a time. The criteria stay hidden until the end: a case is not a game of points. */
export function Player({ scenario, texts }: Props) {
  const machine = useMemo(() => compileScenario(scenario), [scenario]);
  const run = useRun(scenario, machine);
  const { view } = run;

  if (view.kind === 'start') return <BeforePlay scenario={scenario} texts={texts} run={run} />;
  if (view.kind === 'feedback')
    return <FeedbackView key={view.choice.id} choice={view.choice} texts={texts} run={run} />;
  if (view.kind === 'scene') {
    return (
      <SceneView
        key={view.scene}
        scenario={scenario}
        machine={machine}
        texts={texts}
        run={run}
        sceneId={view.scene}
      />
    );
  }
  return (
    <>
      <EndingView scenario={scenario} texts={texts} run={run} ending={view.ending} />
      <Debrief
        scenario={scenario}
        run={runJustPlayed(scenario, run)}
        runs={run.earlier.runs}
        keepNote={run.keepNote}
      />
    </>
  );
}
