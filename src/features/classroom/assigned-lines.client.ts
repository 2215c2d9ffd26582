import { leadToAssignment } from '#components/lead-to-assignment.client.ts';
import type { AcceptedBrief } from '#domain/classroom/accepted-fold.ts';
import { homeRows, type HomeRow } from '#domain/classroom/home-row.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { formatInstant } from '#i18n/instant.client.ts';

export function showAssigned(
  section: HTMLElement,
  outline: CourseOutline,
  briefs: Record<string, AcceptedBrief>,
  progress: Progress,
): void {
  const template = section.querySelector('template') as HTMLTemplateElement;
  const rows = homeRows(briefs, progress, outline, Date.now());
  section.hidden = rows.length === 0;
  section.querySelector('ul')?.replaceChildren(...rows.map((row) => lineOf(row, template)));
}

function lineOf({ id, title, due, left, of, submitted }: HomeRow, template: HTMLTemplateElement): Node {
  const row = document.importNode(template.content, true);
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
