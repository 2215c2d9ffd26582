import { lawDay } from '#components/law-day.client.ts';
import { demandedOutline } from '#domain/progress/demanded-outline.ts';
import { pathProgress } from '#domain/progress/path-progress.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';

const start = document.querySelector('[data-path]') as HTMLElement;
const part = <Kind extends HTMLElement>(selector: string) => start.querySelector(selector) as Kind;
const outline = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as CourseOutline;
const id = start.dataset['path'] ?? '';
const record = await openRecord();

async function show() {
  showRecordState(record);
  const progress = await readProgress(record);
  const isChosen = progress.path === id;
  part('[data-choose]').hidden = isChosen;
  part('[data-chosen]').hidden = !isChosen;
  const path = outline.paths?.find((one) => one.id === id);
  if (!path) return;
  const { done, total } = pathProgress(demandedOutline(outline, progress, lawDay()), path, progress);
  const line = part('[data-path-progress]');
  const bar = part<HTMLProgressElement>('progress');
  [bar.max, bar.value] = [total, done];
  (line.querySelector('span') as HTMLElement).textContent = (line.dataset['text'] ?? '')
    .replace('{done}', String(done))
    .replace('{total}', String(total));
}

part('[data-choose]').addEventListener('click', async () => {
  const { saved } = await record.append({ type: 'path.chosen', about: { path: id } });
  const said = part('[role=status]');
  said.textContent = said.dataset[saved ? 'kept' : 'lost'] ?? '';
});
record.subscribe(() => void show());
await show();
