import { lawDay } from '#components/law-day.client.ts';
import { demandedOutline } from '#domain/progress/demanded-outline.ts';
import { nextStep } from '#domain/progress/next-step.ts';
import { showModuleProgress } from './module-progress.client.ts';
import { pageOutline } from './page-outline.client.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';

const record = await openRecord();

async function show() {
  showRecordState(record);
  const outline = pageOutline();
  const progress = await readProgress(record);
  showModuleProgress(outline, progress);
  const section = document.querySelector<HTMLElement>('[data-continue]');
  const heading = section?.querySelector('h2');
  const link = section?.querySelector('a');
  if (!heading || !link) return;
  const step = nextStep(demandedOutline(outline, progress, lawDay()), progress);
  heading.textContent = heading.dataset[step?.why ?? 'done'] ?? '';
  link.hidden = !step;
  const id =
    step &&
    (step.kind === 'lesson'
      ? `${step.module}/${step.lesson}`
      : step.kind === 'quiz'
        ? step.quiz
        : step.scenario);
  const name = step && outline.names[`${step.kind}:${id}`];
  if (!name) return;
  link.href = name.href;
  link.textContent = name.title;
}

async function showFirst() {
  await show();
  // The bench waits for this mark.
  performance.mark('progress-shown');
  document.querySelector('[data-continue]')?.toggleAttribute('data-filled', true);
}

record.subscribe(() => void show());
await showFirst();
