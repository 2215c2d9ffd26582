import { useRef, useState, type ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { forkShare } from '#domain/progress/earlier-runs.ts';
import type { Run } from '#domain/progress/progress.ts';
import type { Debrief } from '#domain/scenario/debrief.ts';
import { DebriefFork } from './DebriefFork.tsx';
import type { DebriefTexts } from './debrief-texts.ts';

interface Props {
  debrief: Debrief;
  /** Finished runs from before this one. */
  earlier: readonly Run[];
  scenario: ShownScenario;
  texts: DebriefTexts;
  buildDay: string;
  atFork?: ((step: number) => ReactNode) | undefined;
}

/** The run fork by fork, in words: what the map draws, and all that lies behind it. */
export function ForkList({ debrief, earlier, scenario, texts, buildDay, atFork }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [allOpen, setAllOpen] = useState(false);
  const turn = () => {
    for (const fork of list.current?.querySelectorAll<HTMLDetailsElement>('details') ?? [])
      fork.open = !allOpen;
    setAllOpen(!allOpen);
  };
  return (
    <>
      <h3>{texts['scenario.forks']}</h3>
      <p className="debrief-actions">
        <button type="button" className="button quiet" onClick={turn}>
          {texts[allOpen ? 'debrief.closeAll' : 'debrief.openAll']}
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          {texts['debrief.print']}
        </button>
      </p>
      <ol className="forks" ref={list}>
        {debrief.forks.map((fork, place) => (
          <DebriefFork
            key={place}
            place={place}
            fork={fork}
            share={forkShare(earlier, fork.scene)}
            scenario={scenario}
            texts={texts}
            buildDay={buildDay}
          >
            {atFork?.(place)}
          </DebriefFork>
        ))}
      </ol>
    </>
  );
}
