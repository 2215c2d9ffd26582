import { expect, test } from '@playwright/test';

test('search finds with marks, without, and half a word, and keeps the query in the address', async ({
  page,
}) => {
  await page.goto('/vi/search/');
  for (const query of ['ma túy', 'ma tuy', 'điều 43', 'dieu 43', '120/2025', 'metha', 'BKT']) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('main ol a').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`q=`));
  }
});

test('a result leads to the heading', async ({ page }) => {
  await page.goto('/vi/search/?q=ca+tr%E1%BB%B1c+t%E1%BB%9Bi');
  const href = await page.locator('main ol a').first().getAttribute('href');
  expect(href).toMatch(/#/);
  await page.locator('main ol a').first().click();
  await expect(page.locator(`[id="${decodeURIComponent(href?.split('#').at(-1) ?? '')}"]`)).toBeVisible();
});

test('nothing found says so', async ({ page }) => {
  await page.goto('/en/search/?q=zzzzqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
});

test('the index is not fetched on other pages', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/vi/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('search'))).toEqual([]);
});
