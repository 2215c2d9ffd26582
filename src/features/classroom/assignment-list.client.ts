import { acceptedAssignments, standsOpen } from '#domain/classroom/accepted.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { readAssignments } from '#storage/read-assignments.ts';
import { openRecord } from '#storage/record-store.ts';
import { assignmentRow } from './assignment-rows.client.ts';

/** The home page's list of what is still to be done or handed in. */
const section = document.querySelector('[data-assignments]') as HTMLElement;
const outline = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as CourseOutline;
const record = await openRecord();

async function show(): Promise<void> {
  const { accepted } = acceptedAssignments(await readAssignments(record), outline);
  const open = accepted.filter((one) => standsOpen(one, Date.now()));
  section.hidden = open.length === 0;
  section
    .querySelector('ul')
    ?.replaceChildren(...open.map((one) => assignmentRow(one, section.dataset['page'] ?? '')));
}

record.subscribe(() => void show());
await show();
