import type { QuizStanding } from '#domain/progress/quiz-standing.ts';
import { poolFor, type QuizPlan } from './attempt.client.ts';
import { formatPercent } from '#i18n/format-percent.client.ts';

/** Fills the start of a quiz: attempts, scores, and which ways to go on stand open. */
export function showStanding(
  start: HTMLElement,
  standing: QuizStanding,
  plan: QuizPlan,
  mayBegin: boolean,
): void {
  const part = (selector: string) => start.querySelector(selector) as HTMLElement;
  const { finished, best, last, inProgress } = standing;
  part('[data-attempts]').textContent = String(finished.length);
  part('[data-best]').textContent = best === undefined ? '–' : formatPercent(best);
  part('[data-last]').textContent = last === undefined ? '–' : formatPercent(last);
  const tests = finished.filter(({ mode }) => mode === 'test').length;
  const usedUp = plan.test.attempts !== undefined && tests >= plan.test.attempts;
  const isRetired = poolFor(plan, 'test').length === 0;
  part('[data-resume]').hidden = !inProgress || (isRetired && inProgress.mode === 'test');
  const test = part('[data-test]') as HTMLButtonElement;
  test.disabled = usedUp || isRetired || !mayBegin;
  part('[data-all-retired]').hidden = !isRetired;
  // Where attempts are counted for somebody else, one that was begun is gone on with.
  test.hidden = plan.assignment !== undefined && inProgress !== undefined;
  part('[data-no-attempts]').hidden = !usedUp || plan.assignment !== undefined;
  part('[data-no-attempts-assigned]').hidden = !usedUp || plan.assignment === undefined;
}
