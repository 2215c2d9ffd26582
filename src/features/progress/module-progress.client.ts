import { lawDay } from '#components/law-day.client.ts';
import { demandedOutline } from '#domain/progress/demanded-outline.ts';
import { moduleProgress } from '#domain/progress/module-progress.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import type { Progress } from '#domain/progress/progress.ts';

/** Fills every module bar on the page. */
export function showModuleProgress(outline: CourseOutline, progress: Progress): void {
  for (const { module, done, total } of moduleProgress(
    demandedOutline(outline, progress, lawDay()),
    progress,
  )) {
    const line = document.querySelector<HTMLElement>(`[data-module-progress="${module}"]`);
    const bar = line?.querySelector('progress');
    const text = line?.querySelector('span');
    if (!line || !bar || !text) continue;
    bar.max = total;
    bar.value = done;
    text.textContent = (line.dataset['text'] ?? '')
      .replace('{done}', String(done))
      .replace('{total}', String(total));
  }
}
