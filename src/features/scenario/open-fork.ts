import type { MouseEvent } from 'react';

/** The address of a fork in the list, by its 0-based place. */
export function forkAddress(fork: number): string {
  return `#fork-${fork + 1}`;
}

/** Opens the fork that the link leads to and puts the focus on its head. */
export function openFork(event: MouseEvent<SVGAElement | HTMLAnchorElement>): void {
  const address = event.currentTarget.getAttribute('href') ?? '';
  // In the single file the address of the page stands before it.
  const fork = document.querySelector<HTMLDetailsElement>(address.slice(address.lastIndexOf('#')));
  const head = fork?.querySelector('summary');
  if (!fork || !head) return;
  event.preventDefault();
  fork.open = true;
  fork.scrollIntoView();
  head.focus({ preventScroll: true });
}
