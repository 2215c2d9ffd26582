import { element } from '#components/element.client.ts';
import { isOverdue } from '#domain/classroom/asking.ts';
import type { Accepted } from '#domain/classroom/accepted.ts';
import { assignmentHash } from '#i18n/assignment-address.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** An accepted assignment as a line of a list: what is left, and until when. `page`: where it is opened. */
export function assignmentRow({ assignment, trace, parts, left }: Accepted, page: string): HTMLElement {
  const { id, title, due } = assignment;
  const { submitted, since } = trace;
  const notes = [
    left === 0 ? pageText('assignment.doneAll') : pageText('assignment.left', { left, of: parts.length }),
    submitted ? pageText('assignment.handedIn', { when: formatInstant(submitted.at), ...submitted }) : '',
    submitted && since > 0 ? pageText('assignment.since', { since }) : '',
    due ? `${pageText('assignment.dueAt')} ${formatInstant(due)}.` : '',
    !submitted && isOverdue(assignment, Date.now()) ? pageText('assignment.overdue') : '',
  ];
  return element(
    'li',
    {},
    element('a', { href: `${page}${assignmentHash(id)}`, textContent: title }),
    ...notes.filter(Boolean).map((note) => element('span', { className: 'note' }, note)),
  );
}
