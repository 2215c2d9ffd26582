import { formatPercent } from '#i18n/format-percent.client.ts';
import type { QuestionElement } from '#features/question/question.client.ts';

/** Fills the result of an attempt: score, outcomes, and the lessons behind what was missed. */
export function showResult(
  end: HTMLElement,
  questions: QuestionElement[],
  credits: Record<string, number>,
  /** before: the score of the attempt before this one, 0 to 1. */
  result: { score: number; passed: boolean; before: number | undefined; timeIsUp: boolean },
): void {
  const part = (selector: string) => end.querySelector(selector) as HTMLElement;
  part('[data-score]').textContent = formatPercent(result.score);
  part('[data-passed]').hidden = !result.passed;
  part('[data-failed]').hidden = result.passed;
  part('[data-time-up]').hidden = !result.timeIsUp;
  const compared = part('[data-compared]');
  compared.hidden = result.before === undefined;
  compared.textContent = (compared.dataset['compared'] ?? '')
    .replace('{before}', formatPercent(result.before ?? 0))
    .replace('{now}', formatPercent(result.score));

  for (const row of end.querySelectorAll<HTMLElement>('[data-outcome]')) {
    const mine = questions.filter((question) => question.dataset['outcome'] === row.dataset['outcome']);
    const points = mine.map((question) => credits[question.dataset['item'] ?? ''] ?? 0);
    row.hidden = mine.length === 0;
    const share = points.reduce((sum, credit) => sum + credit, 0) / (points.length || 1);
    (row.querySelector('[data-outcome-score]') as HTMLElement).textContent = formatPercent(share);
  }

  const missed = new Map<string, string>();
  for (const question of questions) {
    if ((credits[question.dataset['item'] ?? ''] ?? 0) === 1) continue;
    const link = question.querySelector<HTMLAnchorElement>('.sources-under a');
    if (link) missed.set(link.href, link.textContent ?? '');
  }
  const list = part('[data-read-again] ul');
  list.replaceChildren(
    ...[...missed].map(([href, title]) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href, textContent: title });
      item.append(link);
      return item;
    }),
  );
  part('[data-read-again]').hidden = missed.size === 0;
}
