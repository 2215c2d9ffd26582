import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { ClassSplit } from './ClassSplit.tsx';
import { NoteList } from './NoteList.tsx';
import type { PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  /** 0-based place in the run. */
  step: number;
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
}

/** What was written down at a fork, and how a class voted there: for the debrief to show. */
export function AtFork({ step, scenario, texts, run }: Props) {
  const scene = run.path[step]?.scene ?? '';
  const isFirstTime = run.path.findIndex((each) => each.scene === scene) === step;
  const votes = run.votes[step];
  return (
    <>
      {votes && <ClassSplit votes={votes} scene={scenario.scenes[scene]} texts={texts} />}
      {isFirstTime && <NoteList notes={run.notes.filter((note) => note.scene === scene)} texts={texts} />}
    </>
  );
}
