import { isDone, stepsOf } from '#domain/progress/module-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { showModuleProgress } from './module-progress.client.ts';
import { pageOutline } from './page-outline.client.ts';

const record = await openRecord();
const outline = pageOutline();

function mark(key: string, state: 'done' | 'started') {
  const dot = document.querySelector<HTMLElement>(`[data-state-of="${key}"]`);
  const text = dot?.parentElement?.querySelector('[data-state-text]');
  if (!dot || !text) return;
  dot.textContent = state === 'done' ? '●' : '◐';
  text.textContent = `(${dot.dataset[state] ?? ''})`;
}

function isStarted(key: string, progress: Progress): boolean {
  const [kind, id = ''] = key.split(':');
  if (kind === 'lesson') return progress.lessons[id] !== undefined;
  return kind === 'quiz' ? !!progress.quizzes[id]?.attempts.length : !!progress.scenarios[id]?.runs.length;
}

async function show() {
  showRecordState(record);
  const progress = await readProgress(record);
  showModuleProgress(outline, progress);
  for (const step of outline.modules.flatMap(stepsOf)) {
    const id =
      step.kind === 'lesson'
        ? `${step.module}/${step.lesson}`
        : step.kind === 'quiz'
          ? step.quiz
          : step.scenario;
    const key = `${step.kind}:${id}`;
    if (isDone(step, progress)) mark(key, 'done');
    else if (isStarted(key, progress)) mark(key, 'started');
  }
}

record.subscribe(() => void show());
await show();
