import type { AssignmentCourse } from '#catalog/assignment-course.ts';
import { isOverdue } from '#domain/classroom/asking.ts';
import type { Accepted } from '#domain/classroom/accepted.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import { partKey } from '#domain/classroom/assignment.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { partLine } from './part-line.client.ts';

/** Fills the sheet of an assignment: before it is accepted, or with how far the learner is. */
export function showAssignment(
  sheet: HTMLElement,
  assignment: Assignment,
  course: AssignmentCourse,
  accepted?: Accepted,
): void {
  const write = (selector: string, text: string) => {
    const part = sheet.querySelector<HTMLElement>(selector);
    if (!part) return;
    part.textContent = text;
    part.hidden = !text;
  };
  const { title, note = '', from, due, late, parts, instructor } = assignment;
  write('[data-title]', title);
  write('[data-instructor]', instructor ? pageText('assignment.by', { name: instructor }) : '');
  write('[data-note]', note);
  write('[data-from]', from ? `${pageText('assignment.fromAt')} ${formatInstant(from)}` : '');
  write('[data-due]', due ? `${pageText('assignment.dueAt')} ${formatInstant(due)}` : '');
  write('[data-zone]', from || due ? pageText('assignment.zone') : '');
  write('[data-late]', due ? pageText(`assignment.late.${late}`) : '');
  write('[data-overdue]', isOverdue(assignment, Date.now()) ? pageText('assignment.overdue') : '');
  const minutes = parts.reduce((sum, part) => sum + (course.minutes[partKey(part)] ?? 0), 0);
  write('[data-minutes]', minutes ? pageText('assignment.minutes', { minutes }) : '');
  write('[data-left]', accepted ? leftText(accepted) : '');
  sheet.querySelector('[data-parts]')?.replaceChildren(
    ...parts.map((part) => {
      const standing = accepted?.parts.find(({ key }) => key === partKey(part));
      return partLine(assignment, part, course, standing);
    }),
  );
}

function leftText({ left, parts }: Accepted): string {
  return left === 0
    ? pageText('assignment.doneAll')
    : pageText('assignment.left', { left, of: parts.length });
}
