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
