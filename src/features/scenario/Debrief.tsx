import type { ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { criteria, type Scores } from '#domain/scenario/criteria.ts';
import { debriefRun } from '#domain/scenario/debrief.ts';
import type { PathStep } from '#domain/scenario/replay.ts';
import { DebriefFork } from './DebriefFork.tsx';
import type { PlayerTexts } from './player-texts.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  path: PathStep[];
  scores: Scores;
  /** What else there is to show at a fork: notes, a class's vote. `step` is its 0-based place in the run. */
  atFork?: (step: number) => ReactNode;
}

/** The run from above: the five criteria with what moved each, then fork by fork. */
export function Debrief({ scenario, texts, path, scores, atFork }: Props) {
  const debrief = debriefRun(scenario, path);
  return (
    <section className="debrief" aria-labelledby="debrief">
      <h2 id="debrief">{texts['scenario.debrief']}</h2>
      <h3>{texts['scenario.criteria']}</h3>
      <dl className="criteria">
        {criteria.map((criterion) => (
          <div key={criterion}>
            <dt>
              {texts[`criterion.${criterion}`]} <strong>{signed(scores[criterion])}</strong>
            </dt>
            <dd>
              {debrief.moves[criterion].length === 0
                ? texts['scenario.noMove']
                : debrief.moves[criterion]
                    .map(
                      (move) => `${scenario.scenes[move.scene]?.title ?? move.scene} ${signed(move.change)}`,
                    )
                    .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{texts['scenario.forks']}</h3>
      <ol className="forks">
        {debrief.forks.map((fork, index) => (
          <DebriefFork key={index} number={index + 1} fork={fork} scenario={scenario} texts={texts}>
            {atFork?.(index)}
          </DebriefFork>
        ))}
      </ol>
    </section>
  );
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
