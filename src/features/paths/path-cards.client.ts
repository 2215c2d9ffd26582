import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';

const record = await openRecord();

async function show() {
  const { path } = await readProgress(record);
  for (const badge of document.querySelectorAll<HTMLElement>('[data-path-chosen]')) {
    badge.classList.toggle('unseen', badge.dataset['pathChosen'] !== path);
  }
}

record.subscribe(() => void show());
await show();
