import { leadToAssignment } from '#components/lead-to-assignment.client.ts';
import { acceptedFold } from '#domain/classroom/accepted-fold.ts';
import { homeRows, type HomeRow } from '#domain/classroom/home-row.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { readFold } from '#storage/read-fold.ts';
import { readProgress } from '#storage/read-progress.ts';
import { openRecord } from '#storage/record-store.ts';

/** The home page's list of what is still to be done or handed in. */
const section = document.querySelector('[data-assignments]') as HTMLElement;
const outline = JSON.parse(document.getElementById('course-outline')?.textContent ?? '') as CourseOutline;
const record = await openRecord();

async function show(): Promise<void> {
  const briefs = await readFold(record, acceptedFold);
  const rows = homeRows(briefs, await readProgress(record), outline, Date.now());
  section.hidden = rows.length === 0;
  section.querySelector('ul')?.replaceChildren(...rows.map(line));
}

function line({ id, title, due, left, of, submitted }: HomeRow): Node {
  const row = document.importNode((section.querySelector('template') as HTMLTemplateElement).content, true);
  const [link, state, when] = row.querySelectorAll<HTMLElement>('a, span');
  if (!link || !state || !when) return row;
  link.textContent = title;
  leadToAssignment(link, id);
  const text = state.dataset[left ? (submitted ? 'both' : 'left') : 'done'] ?? '';
  state.textContent = text.replace('{left}', `${left}`).replace('{of}', `${of}`);
  if (due) when.prepend(`${when.dataset['due'] ?? ''} ${formatInstant(due)}. `);
  when.lastElementChild?.toggleAttribute('hidden', !due || submitted || Date.parse(due) > Date.now());
  return row;
}

record.subscribe(() => void show());
await show();
