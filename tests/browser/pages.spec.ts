import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from './support.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const locale of ['vi', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any ${locale} page, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const page = await (await browser.newContext({ colorScheme })).newPage();
      // Law pages are one template: their count grows with the law, not with the risk.
      const pages = builtPages(locale);
      const laws = pages.filter((path) => /\/laws\/.+\/$/.test(path));
      const seen = pages.filter((path) => colorScheme === 'light' || !laws.slice(3).includes(path));
      expect(seen.length).toBeGreaterThan(10);
      for (const path of seen) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      }
    });
  }

  test(`no ${locale} page asks another host for anything or throws`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        strangers.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of builtPages(locale)) await page.goto(path);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });
}

test('every internal link and anchor leads somewhere', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const targets = new Map<string, Set<string>>();
  const links: { from: string; to: string; hash: string }[] = [];
  for (const path of [...builtPages('vi'), ...builtPages('en')]) {
    const html = await (await page.request.get(path)).text();
    targets.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')));
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `${baseURL}${path}`);
      if (url.origin === new URL(baseURL ?? '').origin)
        links.push({ from: path, to: url.pathname, hash: url.hash.slice(1) });
    }
  }
  const broken = links.filter(
    ({ to, hash }) => !targets.has(to) || (hash !== '' && !targets.get(to)?.has(decodeURIComponent(hash))),
  );
  expect(broken).toEqual([]);
});
