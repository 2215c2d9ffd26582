import { retiredBy, type Leaning } from '#domain/evidence/retirement.ts';
import { lawDay } from './law-day.client.ts';

/** A copy on a stick outlives its build: the notice speaks for the later of build day and today. */
for (const notice of document.querySelectorAll<HTMLElement>('[data-retired-by]')) {
  const laws = JSON.parse(notice.dataset['retiredBy'] ?? '[]') as (Leaning & {
    name: string;
    href: string;
  })[];
  const ended = retiredBy(laws, lawDay());
  if (ended.length === 0) continue;
  notice.hidden = false;
  notice.querySelector('[data-retired-laws]')?.replaceChildren(
    ...ended.map(({ name, href }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href, textContent: name }));
      return item;
    }),
  );
}
