import { eventSentence } from '#components/event-sentence.client.ts';
import { intlTag, type Locale } from '#domain/shared/locale.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { openRecord } from '#storage/record-store.ts';
import { pageOutline } from './page-outline.client.ts';

const perPage = 50;
const section = document.querySelector('[data-history]') as HTMLElement;
const part = <Kind extends HTMLElement>(selector: string) => section.querySelector(selector) as Kind;
const older = part<HTMLButtonElement>('[data-older]');
const newer = part<HTMLButtonElement>('[data-newer]');
const record = await openRecord();
const outline = pageOutline();
const clock = new Intl.DateTimeFormat(intlTag[document.documentElement.lang as Locale], {
  dateStyle: 'medium',
  timeStyle: 'short',
});
let from = 0;

function line(event: LearningEvent): HTMLElement {
  const item = document.createElement('li');
  const time = Object.assign(document.createElement('time'), { dateTime: event.at, className: 'note' });
  time.textContent = clock.format(new Date(event.at));
  item.append(eventSentence(event, outline.names), time);
  return item;
}

async function show(): Promise<void> {
  if (!part<HTMLDetailsElement>('details').open) return;
  const events = (await record.events()).reverse();
  const total = events.length;
  if (from >= total) from = 0;
  const shown = events.slice(from, from + perPage);
  part('[data-events]').replaceChildren(...shown.map(line));
  part<HTMLOListElement>('[data-events]').start = from + 1;
  part('[data-none]').hidden = total > 0;
  part('[data-range]').textContent = total
    ? pageText('history.range', { from: from + 1, to: from + shown.length, total })
    : '';
  newer.hidden = from === 0;
  older.hidden = from + perPage >= total;
}

async function turn(by: number): Promise<void> {
  from = Math.max(0, from + by);
  await show();
  part('[data-range]').scrollIntoView();
}

part('details').addEventListener('toggle', () => void show());
older.addEventListener('click', () => void turn(perPage));
newer.addEventListener('click', () => void turn(-perPage));
record.subscribe(() => void show());
section.hidden = false;
