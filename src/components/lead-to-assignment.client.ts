import { assignmentHash } from '#i18n/assignment-address.ts';

/** Has a link to the page of assignments open this one. As text: in the single file a link's `hash` is not the page's. */
export function leadToAssignment(link: Element, id: string): void {
  const page = (link.getAttribute('href') ?? '').replace(/#assignment=.*$/, '');
  link.setAttribute('href', `${page}${assignmentHash(id)}`);
}
