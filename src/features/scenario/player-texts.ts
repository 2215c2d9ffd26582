import type { Locale } from '#domain/shared/locale.ts';
import { textsFor, type TextKey } from '#i18n/texts.ts';

const keys = [
  'scenario.before', 'scenario.passRule', 'scenario.start', 'scenario.resume', 'scenario.again',
  'scenario.choose', 'scenario.youChose', 'scenario.goOn', 'scenario.ending', 'scenario.passed',
  'scenario.failed', 'scenario.breach', 'scenario.runs', 'scenario.step',
  'record.saved', 'record.notSaved', 'scenario.yourRuns', 'scenario.noRuns', 'scenario.run',
  'scenario.openRun', 'scenario.closeRun', 'scenario.runPassed', 'scenario.runFailed', 'debrief.endingGone',
  'scenario.new', 'scenario.unfinished', 'scenario.unfinishedRun', 'scenario.unfinishedNotes',
  'scenario.resumeRun', 'scenario.older', 'scenario.stepBack', 'scenario.chooseAgain', 'scenario.leave',
  'scenario.stepsBack', 'scenario.dropped', 'scenario.notes', 'scenario.noteLabel', 'scenario.noteHint',
  'scenario.noteSave', 'scenario.noteLost', 'scenario.youNoted',
  'scenario.notice.changed', 'scenario.notice.cut-edited', 'scenario.notice.cut-elsewhere',
  'scenario.notice.followed', 'scenario.notice.stepped-back',
  'class.begin', 'class.hands', 'class.fewer', 'class.more', 'class.show', 'class.keys', 'class.recount',
  'class.leads', 'class.tie', 'class.noHands', 'class.follow', 'class.count', 'class.chose', 'class.split',
  'class.fullScreen', 'class.leaveFullScreen', 'class.runs',
  'class.handedIn', 'class.handedInSplit', 'class.handedInCount', 'class.handedInReady',
  'scenario.notAccepted', 'scenario.askedBy', 'quiz.toAssignment', 'quiz.openForIt',
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
