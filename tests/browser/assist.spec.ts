import { expect, test } from '@playwright/test';

const address = '/en/job-aids/assist/';

test('a changed answer changes the score of its substance alone, and nothing is stored', async ({ page }) => {
  await page.goto(address);
  const alcohol = page.locator('[data-person=hanh] [data-substance=alcohol]');
  const sedatives = page.locator('[data-person=hanh] [data-substance=sedatives]');
  await expect(alcohol.locator('.assist-score')).toContainText('Alcohol: 10 of 39 points.');
  await expect(alcohol.locator('[data-risk]:visible')).toContainText('Low risk (0 to 10).');
  await expect(sedatives.locator('[data-risk]:visible')).toContainText('Moderate risk (4 to 26).');
  await alcohol.getByLabel('Use in the last three months').selectOption('daily');
  await expect(alcohol.locator('.assist-score')).toContainText('Alcohol: 12 of 39 points.');
  await expect(alcohol.locator('[data-risk]:visible')).toContainText('Moderate risk (11 to 26).');
  await expect(sedatives.locator('.assist-score')).toContainText('10 of 39');
  await page.locator('[data-person=hanh]').getByRole('button').click();
  await expect(alcohol.locator('.assist-score')).toContainText('Alcohol: 10 of 39 points.');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, 0, '']);
});

test('the gates close and open questions', async ({ page }) => {
  await page.goto(address);
  const cannabis = page.locator('[data-person=quan] [data-substance=cannabis]');
  await expect(cannabis.getByLabel('A craving hard to resist')).toBeDisabled();
  await expect(cannabis.locator('[data-points=urge]')).toHaveText('not asked');
  await cannabis.getByLabel('Use in the last three months').selectOption('monthly');
  await expect(cannabis.getByLabel('A craving hard to resist')).toBeEnabled();
  await cannabis.getByLabel('Ever used').selectOption('no');
  await expect(cannabis.locator('.assist-score')).toHaveText(
    'Never used: nothing more is asked and there is no score.',
    { useInnerText: true },
  );
});

test('without JavaScript the three people and their scores can be read', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/vi/job-aids/');
  await page.getByRole('link', { name: 'Tìm hiểu ASSIST' }).click();
  await expect(page.getByRole('heading', { name: 'Trang này không phải là gì' })).toBeVisible();
  await expect(page.locator('.assist-score')).toHaveCount(6);
  await expect(page.locator('.assist-score').first()).toContainText('37/39 điểm');
});
