import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { AtFork } from './AtFork.tsx';
import { Debrief } from './Debrief.tsx';
import { EndingView } from './EndingView.tsx';
import { NoteList } from './NoteList.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  ending: string;
}

/** The ending, how often something was taken back, and the run from above. */
export function RunEnd({ scenario, texts, run, ending }: Props) {
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
        texts={texts}
        path={run.path}
        scores={run.scores}
        atFork={(step) => <AtFork step={step} scenario={scenario} texts={texts} run={run} />}
      />
    </>
  );
}
