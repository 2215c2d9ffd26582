import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Debrief } from '#domain/scenario/debrief.ts';
import type { VerdictReason } from '#domain/scenario/verdict.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { forkAddress, openFork } from './open-fork.ts';
import { fill } from './player-texts.ts';
import { signed } from './signed.ts';

interface Props {
  reasons: VerdictReason[];
  debrief: Debrief;
  scenario: ShownScenario;
  texts: DebriefTexts;
}

/** Everything that a pass would have needed and the run missed. */
export function WhyFailed({ reasons, debrief, scenario, texts }: Props) {
  return (
    <>
      <h3>{texts['debrief.whyFailed']}</h3>
      <ul>
        {reasons.map((reason, place) => (
          <li key={place}>
            {reason.kind === 'floor'
              ? fill(texts['debrief.failedFloor'], {
                  criterion: texts[`criterion.${reason.criterion}`],
                  score: signed(reason.score),
                  floor: signed(reason.floor),
                })
              : reason.kind === 'total'
                ? fill(texts['debrief.failedTotal'], {
                    total: signed(reason.total),
                    needed: signed(reason.needed),
                  })
                : breach(reason.choice)}
          </li>
        ))}
      </ul>
    </>
  );

  function breach(choice: string) {
    const fork = debrief.forks.findIndex(({ options }) =>
      options.some((option) => option.chosen && option.choice.id === choice),
    );
    const scene = scenario.scenes[debrief.forks[fork]?.scene ?? ''];
    return (
      <a href={forkAddress(fork)} onClick={openFork}>
        {fill(texts['debrief.failedBreach'], {
          number: fork + 1,
          choice: scene?.choices.find(({ id }) => id === choice)?.text ?? '',
        })}
      </a>
    );
  }
}
