import { addressIn, isSamePage, textOf } from './address.ts';
import { here } from './page-globals.ts';

const inSite = /^\/(?:(?:vi|en)\/|licences\.txt$)/;

/** Leads every link of a page, as it comes, to its address in the file. */
export function leadLinks(page: Document): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') leadOne(target as Element);
      for (const node of addedNodes) if (node instanceof Element) lead(node);
    }
  }).observe(page, { subtree: true, childList: true, attributeFilter: ['href'] });
}

function lead(part: Element): void {
  if (part.matches('a[href]')) leadOne(part);
  for (const link of part.querySelectorAll('a[href]')) leadOne(link);
}

function leadOne(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  if (link.localName !== 'a' || href.startsWith('#/')) return;
  if (inSite.test(href)) link.setAttribute('href', `#${href}`);
  else if (href.startsWith('#')) link.setAttribute('href', `#${textOf({ ...here(), hash: href })}`);
}

/** A link to where one already is makes the browser go nowhere; on the site it moves to its anchor again. */
export function onSamePlace(move: () => void): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#/"]');
    if (!link || event.defaultPrevented) return;
    const target = addressIn(link.getAttribute('href') ?? '');
    if (isSamePage(target, here()) && target?.hash === here().hash) move();
  });
}
