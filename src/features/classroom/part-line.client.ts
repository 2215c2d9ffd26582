import { element } from '#components/element.client.ts';
import { partLimits } from '#components/assigned-text.client.ts';
import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import type { Assignment, AssignmentPart } from '#domain/classroom/assignment.ts';
import { partKey } from '#domain/classroom/assignment.ts';
import type { PartStanding } from '#domain/classroom/part-standing.ts';
import { assignmentHash } from '#i18n/assignment-address.ts';
import { formatPercent } from '#i18n/format-percent.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** One thing to do, in words; what the course no longer holds is called by its id. */
export function partTitle(part: AssignmentPart, names: AssignmentCourse['names']): string {
  const key = partKey(part);
  const title = names[key]?.title ?? `${key.split(':')[1] ?? ''} ${pageText('assignment.gone')}`;
  return pageText(`assignment.part.${part.kind}`, { title });
}

/** Where a part is done. Quizzes and cases are told which assignment they are opened for. */
export function partHref(
  assignment: Assignment,
  part: AssignmentPart,
  names: AssignmentCourse['names'],
): string | undefined {
  const href = names[partKey(part)]?.href;
  const isBegunFrom = part.kind === 'quiz' || part.kind === 'scenario';
  return href && isBegunFrom ? `${href}${assignmentHash(assignment.id)}` : href;
}

function haveText({ part, have, of, best }: PartStanding): string {
  if (part.kind === 'lesson' || have === 0) return '';
  if (part.kind === 'module') return pageText('assignment.have.lessons', { have, of: of ?? 0 });
  if (part.kind === 'scenario') return pageText('assignment.have.runs', { have });
  if (part.kind === 'review') return pageText('assignment.have.reviews', { have });
  const values = { have, of: of ?? 0, best: formatPercent(best ?? 0) };
  return pageText(of ? 'assignment.have.testsOf' : 'assignment.have.tests', values);
}

/** standing: left out before the assignment is accepted. */
export function partLine(
  assignment: Assignment,
  part: AssignmentPart,
  { names }: AssignmentCourse,
  standing?: PartStanding,
): HTMLElement {
  const title = partTitle(part, names);
  const href = partHref(assignment, part, names);
  const line = element('li', {});
  line.dataset['part'] = partKey(part);
  if (standing) line.dataset['done'] = String(standing.done);
  line.append(standing && href ? element('a', { href, textContent: title }) : title);
  if (standing?.done)
    line.append(' ', element('strong', { className: 'badge badge-in-force' }, pageText('assignment.done')));
  const notes = [...partLimits(part), ...(standing ? [haveText(standing)] : [])].filter(Boolean);
  if (notes.length > 0) line.append(element('span', { className: 'note' }, notes.join('; ')));
  return line;
}
