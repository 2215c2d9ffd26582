import { lessonState } from '#domain/progress/lesson-state.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { quizStanding } from '#domain/progress/quiz-standing.ts';
import { scenarioRuns, stepsBackToPass } from '#domain/progress/scenario-runs.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';
import { formatPercent } from '#i18n/format-percent.client.ts';
import { pageOutline } from './page-outline.client.ts';

const words = document.querySelector<HTMLElement>('[data-progress-table]')?.dataset ?? {};
const outline = pageOutline();
const record = await openRecord();

function textFor(key: string, progress: Progress): string {
  const [kind, id = ''] = key.split(':');
  if (kind === 'lesson') {
    const [module = '', lesson = ''] = id.split('/');
    const state = lessonState(progress, module, lesson);
    return words[{ new: 'new', opened: 'started', completed: 'done' }[state]] ?? '';
  }
  if (kind === 'quiz') {
    const quiz = outline.modules.flatMap((module) => module.quizzes).find((one) => one.id === id);
    const standing = quiz && quizStanding(quiz, progress);
    if (!standing || (standing.finished.length === 0 && !standing.inProgress)) return words['new'] ?? '';
    if (standing.best === undefined) return words['started'] ?? '';
    return (words['quiz'] ?? '')
      .replace('{attempts}', String(standing.finished.length))
      .replace('{best}', formatPercent(standing.best));
  }
  const { runs, endings, inProgress } = scenarioRuns(progress, id);
  if (runs.length === 0) return words['new'] ?? '';
  if (runs.length === 1 && inProgress) return words['started'] ?? '';
  const line = (words['scenario'] ?? '')
    .replace('{runs}', String(runs.filter((run) => run.finished).length))
    .replace('{endings}', String(Object.keys(endings).length));
  const stepsBack = stepsBackToPass(runs);
  if (!stepsBack) return line;
  return (words['scenarioSteps'] ?? '').replace('{line}', line).replace('{count}', String(stepsBack));
}

async function show() {
  const progress = await readProgress(record);
  for (const cell of document.querySelectorAll<HTMLElement>('[data-progress-of]')) {
    cell.textContent = textFor(cell.dataset['progressOf'] ?? '', progress);
  }
}

record.subscribe(() => void show());
await show();
