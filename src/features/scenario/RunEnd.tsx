import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { AtFork } from './AtFork.tsx';
import { Debrief } from './Debrief.tsx';
import { EndingView } from './EndingView.tsx';
import type { Audience } from './held-run.ts';
import { NoteList } from './NoteList.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import { runJustPlayed } from './seen-run.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  ending: string;
  audience?: Audience | undefined;
}

/** The ending, how often something was taken back, and the run from above. */
export function RunEnd({ scenario, texts, run, ending, audience }: Props) {
  const isOfClass = audience === 'class';
  const onPath = new Set(run.path.map(({ scene }) => scene));
  const others = run.notes.filter(({ scene }) => !scene || !onPath.has(scene));
  return (
    <>
      <EndingView scenario={scenario} texts={texts} run={run} ending={ending} />
      {run.stepsBack > 0 && (
        <p className="notice" data-steps-back={run.stepsBack}>
          {fill(texts['scenario.stepsBack'], { count: run.stepsBack })}
        </p>
      )}
      <NoteList notes={others} scenario={scenario} texts={texts} />
      <Debrief
        scenario={scenario}
        run={runJustPlayed(scenario, run)}
        // A class has no earlier runs of its own and no next shift.
        runs={isOfClass ? [] : run.earlier.runs}
        {...(!isOfClass && { keepNote: run.keepNote })}
        atFork={(step) => <AtFork step={step} scenario={scenario} texts={texts} run={run} />}
      />
    </>
  );
}
