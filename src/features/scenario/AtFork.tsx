import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { ClassSplit } from './ClassSplit.tsx';
import { NoteList } from './NoteList.tsx';
import type { PlayerTexts } from './player-texts.ts';

interface Props {
  /** 0-based place in the run. */
  step: number;
  run: Pick<Run, 'choices' | 'notes'>;
  scenario: ShownScenario;
  texts: PlayerTexts;
}

/** What was written down at a fork, and how a class voted there: for the debrief to show. */
export function AtFork({ step, run, scenario, texts }: Props) {
  const { scene = '', votes } = run.choices[step] ?? {};
  const isFirstTime = run.choices.findIndex((each) => each.scene === scene) === step;
  return (
    <>
      {votes && <ClassSplit votes={votes} scene={scenario.scenes[scene]} texts={texts} />}
      {isFirstTime && <NoteList notes={run.notes.filter((note) => note.scene === scene)} texts={texts} />}
    </>
  );
}
