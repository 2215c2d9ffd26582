import { here } from './page-globals.ts';

interface Kept {
  scroll?: number;
}

/** Moves to the anchor of the address, where it has one. */
export function goToAnchor(): boolean {
  const target = document.getElementById(idIn(here().hash));
  if (!target) return false;
  target.scrollIntoView();
  // So that Tab goes on from here, as after any link to an anchor.
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  return true;
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Where the page was left before, by Back, Forward or a reload; else its anchor; else its top. */
export function takePlace(): void {
  const kept = (history.state as Kept | null)?.scroll;
  if (kept !== undefined) scrollTo(0, kept);
  else if (!goToAnchor()) scrollTo(0, 0);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let isLeft = false;

/** The page is built after it is loaded, so that the browser cannot put it back where it was by itself. */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(timer);
    if (!isLeft)
      timer = setTimeout(() => history.replaceState({ ...history.state, scroll: scrollY }, ''), 150);
  });
}

/** From here on the address is that of the next page, whose place is none of ours. */
export function leavePlace(): void {
  isLeft = true;
  clearTimeout(timer);
}
