import type { ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { DebriefFork as Fork, DebriefOption } from '#domain/scenario/debrief.ts';
import { ForkSources } from './ForkSources.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';

interface Props {
  number: number;
  fork: Fork;
  scenario: ShownScenario;
  texts: PlayerTexts;
  children?: ReactNode;
}

/** One fork: what was chosen and why it was strong or weak, what else stood open, the rule, the evidence. */
export function DebriefFork({ number, fork, scenario, texts, children }: Props) {
  const scene = scenario.scenes[fork.scene];
  const shown = (option: DebriefOption) => scene?.choices.find(({ id }) => id === option.choice.id);
  const taken = fork.options.find(({ chosen }) => chosen);
  const chosen = taken && shown(taken);
  const others = fork.options.filter((option) => !option.chosen);
  if (!scene || !chosen) return null;
  return (
    <li>
      <h4>{fill(texts['scenario.fork'], { number, title: scene.title })}</h4>
      <p className="chosen-text">
        {texts['scenario.youChose']}: {chosen.text}{' '}
        {chosen.breach && <span className="badge badge-repealed">{texts['scenario.isBreach']}</span>}
      </p>
      <p>{chosen.debrief}</p>
      {chosen.colleague && (
        <p>
          <strong>{texts['scenario.colleague']}:</strong> {chosen.colleague}
        </p>
      )}
      <ForkSources choice={chosen} scenario={scenario} texts={texts} />
      {children}
      <details>
        <summary>{texts['scenario.alsoOpen']}</summary>
        <ul>
          {others.map((option) => {
            const choice = shown(option);
            const target =
              scenario.scenes[option.leadsTo.id]?.title ?? scenario.endings[option.leadsTo.id]?.title;
            return (
              <li key={option.choice.id}>
                <p className="chosen-text">
                  {choice?.text}{' '}
                  {choice?.breach && (
                    <span className="badge badge-repealed">{texts['scenario.isBreach']}</span>
                  )}
                </p>
                {option.closedBy.length > 0 && <p className="note">{texts['scenario.closed']}</p>}
                <p>{choice?.debrief}</p>
                <p className="note">{fill(texts['scenario.leadsTo'], { title: target ?? '' })}</p>
                {choice && <ForkSources choice={choice} scenario={scenario} texts={texts} />}
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}
