import { openRecord } from '#storage/record-store.ts';
import { readReviews } from './read-reviews.client.ts';

const record = await openRecord();
const count = document.querySelector<HTMLElement>('[data-due-count]');

async function show() {
  const { due, answered } = await readReviews(record);
  if (!count || answered === 0) return;
  count.textContent = (count.dataset[due.length > 0 ? 'due' : 'none'] ?? '').replace(
    '{count}',
    String(due.length),
  );
}

record.subscribe(() => void show());
await show();
