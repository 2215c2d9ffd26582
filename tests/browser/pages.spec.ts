import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './accessible.ts';
import { refusedOn } from './refused-on.ts';
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

async function policyOn(page: Page) {
  return {
    policy: await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content'),
    referrer: await page.locator('meta[name=referrer]').getAttribute('content'),
    styleAttributes: await page.locator('[style]').count(),
    frames: page.frames().length,
  };
}

for (const locale of ['vi', 'en']) {
  test(`every ${locale} page is accessible, keeps to its policy, asks no other host and throws nothing`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const refused = await refusedOn(page);
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        strangers.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    const pages = ['/', '/404.html', ...builtPages(locale)];
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      await page.goto(path);
      expect(await policyOn(page), path).toEqual({
        policy: expect.stringMatching(/^(?!.*unsafe).*default-src 'none'/),
        referrer: 'no-referrer',
        styleAttributes: 0,
        frames: 1,
      });
      expect(await violationsOn(page), path).toEqual([]);
    }
    expect({ strangers, errors, refused }).toEqual({ strangers: [], errors: [], refused: [] });
  });

  test(`axe finds nothing on some ${locale} pages of each kind in the dark`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await (await browser.newContext({ colorScheme: 'dark' })).newPage();
    // Dark differs from light in its colours alone, and those are one set.
    for (const path of someOfEachKind(builtPages(locale), 3)) {
      await page.goto(path);
      expect(await violationsOn(page), path).toEqual([]);
    }
  });
}
