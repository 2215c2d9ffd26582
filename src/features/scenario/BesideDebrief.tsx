import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Run } from '#domain/progress/progress.ts';
import { NoteList } from './NoteList.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';

interface Props {
  run: Pick<Run, 'choices' | 'notes' | 'stepsBack'>;
  scenario: ShownScenario;
  texts: PlayerTexts;
}

/** What a run has to say that stands at none of its forks: steps back, and notes from scenes that were left again. */
export function BesideDebrief({ run, scenario, texts }: Props) {
  const met = new Set(run.choices.map(({ scene }) => scene));
  return (
    <>
      {run.stepsBack > 0 && (
        <p className="notice" data-steps-back={run.stepsBack}>
          {fill(texts['scenario.stepsBack'], { count: run.stepsBack })}
        </p>
      )}
      <NoteList
        notes={run.notes.filter(({ scene }) => !scene || !met.has(scene))}
        scenario={scenario}
        texts={texts}
      />
    </>
  );
}
