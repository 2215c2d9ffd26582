import { element } from '#components/element.client.ts';
import type { Accepted } from '#domain/classroom/accepted.ts';
import { deviceZone, formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** Accepted assignments as lines of a list: what is left, and until when. `page`: where an assignment is opened. */
export function assignmentRow({ assignment, trace, parts, left }: Accepted, page: string): HTMLElement {
  const { id, title, due } = assignment;
  const { submitted, since } = trace;
  const state = submitted
    ? pageText(since ? 'assignment.homeSince' : 'assignment.homeSubmitted', { since })
    : left
      ? pageText('assignment.homeLeft', { left, of: parts.length })
      : pageText('assignment.homeSubmit');
  const row = element(
    'li',
    {},
    element('a', { href: `${page}#assignment=${id}`, textContent: title }),
    element('span', { className: 'note' }, state),
  );
  if (due) {
    const when = pageText('assignment.due', { when: `${formatInstant(due)} (${deviceZone()})` });
    const isOver = Date.parse(due) < Date.now() && !submitted;
    const text = isOver ? `${when}. ${pageText('assignment.overdue')}` : when;
    row.append(element('span', { className: isOver ? 'note overdue' : 'note' }, text));
  }
  return row;
}
