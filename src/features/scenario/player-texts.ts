import type { Locale } from '#domain/shared/locale.ts';
import { textsFor, type TextKey } from '#i18n/texts.ts';

const keys = [
  'scenario.before', 'scenario.passRule', 'scenario.start', 'scenario.resume', 'scenario.again',
  'scenario.choose', 'scenario.youChose', 'scenario.goOn', 'scenario.ending', 'scenario.passed',
  'scenario.failed', 'scenario.breach', 'scenario.stopped', 'scenario.runs', 'scenario.step',
  'record.saved', 'record.notSaved', 'scenario.yourRuns', 'scenario.noRuns', 'scenario.run',
  'scenario.openRun', 'scenario.closeRun', 'scenario.runPassed', 'scenario.runFailed', 'debrief.endingGone',
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
