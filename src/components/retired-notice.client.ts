import { retiredBy } from '#domain/evidence/retirement.ts';
import { lawDay } from './law-day.client.ts';

/** A copy on a stick outlives its build: the notice speaks for the later of build day and today. */
for (const notice of document.querySelectorAll<HTMLElement>('[data-retirement]')) {
  const laws = [...notice.querySelectorAll<HTMLElement>('[data-ends]')];
  for (const law of laws) law.hidden = retiredBy([{ ends: law.dataset['ends'] }], lawDay()).length === 0;
  notice.hidden = laws.every(({ hidden }) => hidden);
}
