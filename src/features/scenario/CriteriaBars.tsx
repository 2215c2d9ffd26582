import type { CaseOutlook } from '#catalog/case-outlook.ts';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { criteria, type Criterion, type Scores } from '#domain/scenario/criteria.ts';
import type { Debrief } from '#domain/scenario/debrief.ts';
import { totalOf } from '#domain/scenario/verdict.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { forkAddress, openFork } from './open-fork.ts';
import { fill } from './player-texts.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { signed } from './signed.ts';

interface Props {
  scores: Scores;
  debrief: Debrief;
  bounds: CaseOutlook['bounds'];
  pass: ShownScenario['pass'];
  scenario: ShownScenario;
  texts: DebriefTexts;
}

/** Each criterion between the least and the most that any run can reach, and the choices that moved it. */
export function CriteriaBars({ scores, debrief, bounds, pass, scenario, texts }: Props) {
  const row = (id: Criterion | 'total', value: number, floor: number | undefined) => ({
    id,
    value,
    floor,
    name: id === 'total' ? texts['debrief.total'] : texts[`criterion.${id}`],
    bounds: bounds?.[id] ?? { least: Math.min(0, value), most: Math.max(0, value) },
  });
  const rows = criteria.map((id) => row(id, scores[id], pass.floors[id]));
  // One scale for the five, so that their lengths can be compared; the sum has its own.
  const scale = {
    least: Math.min(0, ...rows.map((each) => each.bounds.least)),
    most: Math.max(0, ...rows.map((each) => each.bounds.most)),
  };
  const total = row('total', totalOf(scores), pass.total);

  return (
    <>
      <h3>{texts['scenario.criteria']}</h3>
      <dl className="criteria">
        {[...rows, total].map(({ id, name, value, floor, bounds: own }) => (
          <div key={id}>
            <dt>
              {name} <strong>{signed(value)}</strong>
            </dt>
            <dd>
              <ScoreBar value={value} floor={floor} bounds={own} scale={id === 'total' ? own : scale} />
              <span className="note">
                {fill(texts['debrief.range'], { least: signed(own.least), most: signed(own.most) })}
                {floor !== undefined && ` · ${fill(texts['debrief.floor'], { floor: signed(floor) })}`}
              </span>
              {id !== 'total' && moves(id)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );

  function moves(criterion: Criterion) {
    if (debrief.moves[criterion].length === 0) return texts['scenario.noMove'];
    return (
      <ul className="moves">
        {debrief.moves[criterion].map(({ fork, change }) => (
          <li key={fork}>
            <a href={forkAddress(fork)} onClick={openFork}>
              {scenario.scenes[debrief.forks[fork]?.scene ?? '']?.title}
            </a>{' '}
            {signed(change)}
          </li>
        ))}
      </ul>
    );
  }
}
