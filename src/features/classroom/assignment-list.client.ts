import { acceptedFold } from '#domain/classroom/accepted-fold.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { readFold } from '#storage/read-fold.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';

/** The home page's list of what is still to be done or handed in. */
const section = document.querySelector('[data-assignments]') as HTMLElement;
const outline = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as CourseOutline;
const record = await openRecord();

async function show(): Promise<void> {
  const briefs = await readFold(record, acceptedFold);
  // Most people were assigned nothing: their home page stays light.
  if (section.hidden && Object.keys(briefs).length === 0) return;
  const { showAssigned } = await import('./assigned-lines.client.ts');
  showAssigned(section, outline, briefs, await readProgress(record));
}

record.subscribe(() => void show());
await show();
