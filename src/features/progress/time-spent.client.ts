import { timeText } from '#components/time-text.client.ts';
import { timeSpent } from '#domain/progress/time-spent.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';
import { pageOutline } from './page-outline.client.ts';

const section = document.querySelector('[data-time]') as HTMLElement;
const record = await openRecord();
const { names } = pageOutline();

async function show(): Promise<void> {
  const { total, byPage } = timeSpent(await readProgress(record));
  const line = section.querySelector('[data-time-total]') as HTMLElement;
  line.textContent = total ? pageText('time.total', { time: timeText(total) }) : pageText('time.none');
  const longest = Object.entries(byPage).sort(([, a], [, b]) => b - a);
  section.querySelector('[data-time-pages]')?.replaceChildren(
    ...longest.map(([page, seconds]) => {
      const row = document.createElement('tr');
      for (const text of [names[page]?.title ?? page.replace(/^\w+:/, ''), timeText(seconds)]) {
        row.append(Object.assign(document.createElement('td'), { textContent: text }));
      }
      return row;
    }),
  );
  section.querySelector<HTMLElement>('.note')?.toggleAttribute('hidden', !total);
}

record.subscribe(() => void show());
await show();
section.hidden = false;
