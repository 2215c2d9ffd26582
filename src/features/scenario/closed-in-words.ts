import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { ClosedReason } from '#domain/scenario/why-closed.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { fill } from './player-texts.ts';
import { signed } from './signed.ts';

/** Why a choice was closed, as a sentence that names choices by their texts. */
export function closedInWords(reason: ClosedReason, scenario: ShownScenario, texts: DebriefTexts): string {
  if (reason.kind === 'criterion') {
    return fill(texts['debrief.closedScore'], {
      criterion: texts[`criterion.${reason.criterion}`],
      atLeast: signed(reason.atLeast),
      stood: signed(reason.stood),
    });
  }
  const choices = reason.choices.map(({ scene, choice }) => {
    const at = scenario.scenes[scene];
    return `“${at?.choices.find(({ id }) => id === choice)?.text ?? ''}” (${at?.title ?? ''})`;
  });
  return fill(texts[reason.kind === 'shut-by' ? 'debrief.closedShut' : 'debrief.closedNeeds'], {
    choices: choices.join(` ${texts['debrief.or']} `),
  });
}
