import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const results = (page: Page) => page.locator('main ol a');
const field = (page: Page) => page.getByRole('searchbox');

test('search finds with marks, without, half a word, in either language, and keeps the query in the address', async ({
  page,
}) => {
  await page.goto('/vi/search/');
  for (const query of ['ma túy', 'ma tuy', 'điều 43', 'dieu 43', '120/2025', 'metha', 'BKT', 'needlestick']) {
    await field(page).fill(query);
    await expect(results(page).first()).toBeVisible();
    // In the single file the address stands behind the #.
    const address = () => new URL(page.url().split('.html#').at(-1) ?? '', page.url());
    await expect.poll(() => address().searchParams.get('q')).toBe(query);
  }
});

test('the first links inside main are the results, one a result, with the hit marked in its own spelling', async ({
  page,
}) => {
  await page.goto('/vi/search/?q=kim%20dam');
  await expect(results(page).first()).toBeVisible();
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.closest('ol li') !== null));
  const count = await page.locator('main ol li').count();
  expect(links.slice(0, count)).toEqual(Array.from({ length: count }, () => true));
  await expect(page.locator('main ol mark').first()).toHaveText(/kim đâm/i);
  await expect(page.locator('main ol li').first()).toContainText(/Thẻ|Thuật ngữ/);
});

test('a result leads to the heading', async ({ page }) => {
  await page.goto('/vi/search/?q=ca+tr%E1%BB%B1c+t%E1%BB%9Bi');
  const href = await results(page).first().getAttribute('href');
  expect(href).toMatch(/#/);
  await results(page).first().click();
  await expect(page.locator(`[id="${decodeURIComponent(href?.split('#').at(-1) ?? '')}"]`)).toBeVisible();
});

test('search is walked by the keyboard alone, from a lesson to a law and back', async ({ page }) => {
  await page.goto('/vi/modules/methadone/once-a-day/');
  await page.keyboard.press('/');
  await page.waitForURL('**/vi/search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('dieu 256a');
  await expect(page.getByRole('status').filter({ hasText: 'kết quả' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
  await expect(page.locator('main h1')).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('dieu 256a');
  await expect(results(page).first()).toBeVisible();
});

test('Escape empties the field, then goes back to where search was opened', async ({ page }) => {
  await page.goto('/en/glossary/');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/en/search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('overdose');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/en/glossary/');
});

/** Presses a key that the page must leave alone. */
async function pressIdly(page: Page, key: string): Promise<void> {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      document.documentElement.dataset['taken'] = String(event.defaultPrevented);
    });
  });
  await page.keyboard.press(key);
  await expect(page.locator('html')).toHaveAttribute('data-taken', 'false');
}

test('the keys do nothing while one types, nor when they are switched off', async ({ page }) => {
  await page.goto('/vi/profiles/');
  const name = page.locator('[data-do=create] [name=name]');
  await expect(name).toBeVisible();
  await name.click();
  await expect(name).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(name).toHaveValue('a/b');
  await page.goto('/vi/glossary/');
  await page.locator('[data-display] summary').click();
  await page.locator('[data-display] [name=keys][value=off]').check();
  await page.locator('h1').click();
  await pressIdly(page, '/');
  await page.reload();
  await pressIdly(page, '/');
  await page.locator('[data-display] summary').click();
  await page.locator('[data-display] [name=keys][value=on]').check();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/vi\/search\//);
});

test('kinds and modules narrow the results and stand in the address', async ({ page }) => {
  await page.goto('/vi/search/?q=methadone');
  await expect(results(page).first()).toBeVisible();
  await page.locator('[name=kind]').selectOption('term');
  await expect(page).toHaveURL(/kind=term/);
  for (const href of await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
    expect(href).toContain('/glossary/');
  }
  await page.locator('[name=kind]').selectOption('');
  await page.locator('[name=module]').selectOption('referral');
  await page.reload();
  await expect(page.locator('[name=module]')).toHaveValue('referral');
  await expect(results(page).first()).toBeVisible();
  for (const href of await results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
    expect(href).toMatch(/referral|scenarios|job-aids/);
  }
});

test('a slip is read and said; nothing found offers near spellings and what to try', async ({ page }) => {
  await page.goto('/en/search/?q=withdrawl');
  await expect(page.locator('[data-as-typed]')).toContainText('withdrawal');
  await field(page).fill('zzzzqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to try' })).toBeVisible();
  await field(page).fill('xmethxadxone');
  await page.locator('[data-near] button').first().click();
  await expect(results(page).first()).toBeVisible();
});

test('the last searches are kept only where the learner wants it, and go when taken back', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => localStorage.getItem('cau-noi:searches'));
  await page.goto('/vi/search/');
  await field(page).fill('qua lieu');
  await field(page).press('Enter');
  expect(await kept()).toBeNull();
  await field(page).fill('');
  await page.locator('[data-remember]').check();
  await field(page).fill('qua lieu');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('Enter');
  await page.goto('/vi/search/');
  await page.locator('[data-recent-list] button', { hasText: 'qua lieu' }).click();
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await page.locator('[data-remember]').uncheck();
  expect(await kept()).toBeNull();
  await expect(page.locator('[data-recent-list] button')).toHaveCount(0);
});

test('once loaded, search needs no network', async ({ page, context }) => {
  await page.goto('/vi/search/?q=kim');
  await expect(results(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('nghi dinh 163');
  await expect(results(page).first()).toContainText('163/2026');
});

test('the index is not fetched on other pages', { tag: '@site' }, async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/vi/');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(requests.filter((url) => url.includes('search'))).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const address of ['/vi/search/?q=luat%2073', '/en/search/?q=zzzzqqq', '/vi/search/']) {
    test(`no accessibility violations on ${address}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      await expect(
        page.locator('main ol a, [data-nothing]:not([hidden]), [data-recent]:not([hidden])').first(),
      ).toBeVisible();
      await expectAccessible(page, 'all');
    });
  }
}
