import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { ForkShare } from '#domain/progress/earlier-runs.ts';
import { criteria } from '#domain/scenario/criteria.ts';
import type { DebriefFork, DebriefOption } from '#domain/scenario/debrief.ts';
import { closedInWords } from './closed-in-words.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { ForkSources } from './ForkSources.tsx';
import { fill } from './player-texts.ts';
import { signed } from './signed.ts';

interface Props {
  option: DebriefOption;
  fork: DebriefFork;
  share: ForkShare;
  scenario: ShownScenario;
  texts: DebriefTexts;
  buildDay: string;
}

/** One choice at a fork: whether it could be made, what it moves, where it leads, who took it, and the reasons. */
export function ForkOption({ option, fork, share, scenario, texts, buildDay }: Props) {
  const choice = scenario.scenes[fork.scene]?.choices.find(({ id }) => id === option.choice.id);
  if (!choice) return null;
  const { leadsTo, endings = [] } = option;
  const target = scenario.scenes[leadsTo.id] ?? scenario.endings[leadsTo.id];
  const effects = criteria
    .filter((criterion) => choice.effects[criterion])
    .map((criterion) => `${texts[`criterion.${criterion}`]} ${signed(choice.effects[criterion] ?? 0)}`);
  const reasons = (
    <>
      <p>{choice.debrief}</p>
      {choice.colleague && (
        <p>
          <strong>{texts['scenario.colleague']}:</strong> {choice.colleague}
        </p>
      )}
      <ForkSources choice={choice} scenario={scenario} texts={texts} buildDay={buildDay} />
    </>
  );
  return (
    <li className={option.chosen ? 'option option-chosen' : 'option'}>
      <p className="chosen-text">
        {option.chosen && <span className="badge badge-chosen">{texts['scenario.youChose']}</span>}{' '}
        {choice.text}{' '}
        {choice.breach && <span className="badge badge-repealed">{texts['scenario.isBreach']}</span>}
      </p>
      <ul className="option-facts">
        {option.closed.map((reason, place) => (
          <li key={place}>{closedInWords(reason, scenario, texts)}</li>
        ))}
        <li>{effects.length > 0 ? effects.join(' · ') : texts['debrief.noEffect']}</li>
        <li>
          {fill(texts[leadsTo.ending ? 'debrief.leadsToEnding' : 'scenario.leadsTo'], {
            title: target?.title ?? '',
          })}
        </li>
        {!leadsTo.ending && endings.length > 0 && (
          <li>
            {fill(texts[endings.length === 1 ? 'debrief.aheadOne' : 'debrief.ahead'], {
              endings: endings.map((id) => scenario.endings[id]?.title ?? '').join(' · '),
            })}
          </li>
        )}
        {share.runs > 0 && (
          <li>{fill(texts['debrief.share'], { took: share.took[choice.id] ?? 0, runs: share.runs })}</li>
        )}
      </ul>
      {option.chosen ? (
        reasons
      ) : (
        <details>
          <summary>{texts['debrief.reasons']}</summary>
          {reasons}
        </details>
      )}
    </li>
  );
}
