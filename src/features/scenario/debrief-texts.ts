import { criteria } from '#domain/scenario/criteria.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { textsFor, type TextKey } from '#i18n/texts.ts';

const keys = [
  'scenario.debrief', 'scenario.forks', 'scenario.fork', 'scenario.youChose', 'scenario.alsoOpen',
  'scenario.closed', 'scenario.leadsTo', 'scenario.isBreach', 'scenario.colleague', 'scenario.rule',
  'scenario.evidence', 'scenario.criteria', 'scenario.noMove', 'record.saved', 'record.notSaved', 'law.notSettled', 'law.asHistory',
  'law.status.not-yet', 'law.status.in-force', 'law.status.repealed', 'law.status.contested',
  'debrief.map', 'debrief.mapBox', 'debrief.mapHint', 'debrief.legend.yours', 'debrief.legend.open',
  'debrief.legend.other', 'debrief.legend.ending', 'debrief.mark.passed', 'debrief.mark.failed',
  'debrief.mark.breach', 'debrief.openAll', 'debrief.closeAll', 'debrief.print', 'debrief.reasons',
  'debrief.closedNeeds', 'debrief.closedShut', 'debrief.closedScore', 'debrief.or', 'debrief.leadsToEnding',
  'debrief.ahead', 'debrief.aheadOne', 'debrief.share', 'debrief.noEffect', 'debrief.range', 'debrief.floor',
  'debrief.total', 'debrief.whyFailed', 'debrief.failedBreach', 'debrief.failedFloor', 'debrief.failedTotal',
  'debrief.nextShift', 'debrief.nextShiftNote', 'debrief.save', 'debrief.stopped',
  'debrief.edition.older-words', 'debrief.edition.older-rules',
  ...criteria.map((criterion) => `criterion.${criterion}` as const),
] as const satisfies readonly TextKey[]; // prettier-ignore

export type DebriefTexts = Record<(typeof keys)[number], string>;

/** The interface texts of the debrief. They wait in the page with the map, so that play starts without them. */
export function debriefTexts(locale: Locale): DebriefTexts {
  const t = textsFor(locale);
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as DebriefTexts;
}
