import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from './support.ts';

/** `/vi/laws/x/` and `/vi/laws/y/` are of one kind: pages of one folder at one depth. */
function someOfEachKind(pages: string[], most: number): string[] {
  const taken = new Map<string, number>();
  return pages.filter((path) => {
    const parts = path.split('/').filter(Boolean);
    const kind = `${parts[1] ?? ''} ${parts.length}`;
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return (taken.get(kind) ?? 0) <= most;
  });
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const locale of ['vi', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any ${locale} page, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(600_000);
      const page = await (await browser.newContext({ colorScheme })).newPage();
      // Dark differs from light in its colours alone, and those are one set: some pages of each kind tell.
      const pages = builtPages(locale);
      const seen = colorScheme === 'light' ? pages : someOfEachKind(pages, 4);
      expect(seen.length).toBeGreaterThan(10);
      for (const path of seen) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      }
    });
  }

  test(`no ${locale} page asks another host for anything or throws`, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
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
