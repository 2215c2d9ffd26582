import { criteria } from '#domain/scenario/criteria.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { textsFor, type TextKey } from '#i18n/texts.ts';

const keys = [
  'scenario.before', 'scenario.passRule', 'scenario.start', 'scenario.resume', 'scenario.again',
  'scenario.choose', 'scenario.youChose', 'scenario.goOn', 'scenario.ending', 'scenario.passed',
  'scenario.failed', 'scenario.breach', 'scenario.debrief', 'scenario.criteria', 'scenario.forks',
  'scenario.fork', 'scenario.alsoOpen', 'scenario.closed', 'scenario.leadsTo', 'scenario.rule',
  'scenario.evidence', 'scenario.colleague', 'scenario.isBreach', 'scenario.noMove', 'scenario.stopped',
  'scenario.runs', 'scenario.step', 'record.saved', 'record.notSaved', 'law.notSettled',
  'law.status.not-yet', 'law.status.in-force', 'law.status.repealed', 'law.status.contested',
  ...criteria.map((criterion) => `criterion.${criterion}` as const),
] as const satisfies readonly TextKey[]; // prettier-ignore

export type PlayerTextKey = (typeof keys)[number];
export type PlayerTexts = Record<PlayerTextKey, string>;

/** The interface texts that the player takes into the browser, and no others. */
export function playerTexts(locale: Locale): PlayerTexts {
  const t = textsFor(locale);
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as PlayerTexts;
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
