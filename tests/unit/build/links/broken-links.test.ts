import { expect, test } from 'vitest';
import { brokenLinks } from '#build/links/broken-links.ts';

const site = (links: string) =>
  new Map([
    ['/vi/', `<h2 id="đầu">x</h2><p>${links}</p>`],
    ['/vi/laws/', '<h2 id="article-35">x</h2>'],
  ]);
const files = new Set(['/icon.svg']);

test('links to pages, anchors, files and other hosts that are there are let through', () => {
  const links = [
    '/vi/',
    '/vi/laws/#article-35',
    '/vi/laws/#view=cases&amp;case=x',
    '#%C4%91%E1%BA%A7u',
    '../vi/laws/',
    '/icon.svg',
    'https://a.org/x',
  ];
  const html = links.map((href) => `<a class="x" href="${href}">x</a>`).join('');
  expect(brokenLinks(site(html), '/', files)).toEqual([]);
});

test('a link to no page is told with the page that it stands on', () => {
  expect(brokenLinks(site('<a href="/vi/lows/">x</a>'), '/', files)).toEqual([
    { from: '/vi/', href: '/vi/lows/', missing: 'page' },
  ]);
});

test('a link to an anchor that is not there is told', () => {
  expect(brokenLinks(site('<a href="/vi/laws/#article-36">x</a>'), '/', files)).toEqual([
    { from: '/vi/', href: '/vi/laws/#article-36', missing: 'anchor' },
  ]);
});

test('under a sub-path, addresses are read below it', () => {
  expect(brokenLinks(site('<a href="/cau-noi/vi/laws/">x</a>'), '/cau-noi/', files)).toEqual([]);
  expect(brokenLinks(site('<a href="/cau-noi/vi/x/">x</a>'), '/cau-noi/', files)).toHaveLength(1);
});
