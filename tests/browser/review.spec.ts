import { expect, test, type Page } from '@playwright/test';
import { answerRightly, itemAsked } from './support.ts';

const day = 86_400_000;

/** Begins the quiz and misses the first question that has one right option. Gives back its id. */
async function missOne(page: Page): Promise<string> {
  await page.goto('/en/quizzes/methadone/');
  await page.getByRole('button', { name: 'Practise' }).click();
  for (;;) {
    const asked = await itemAsked(page);
    const isSingle =
      (await page.locator(`cn-question[data-item="${asked}"]`).getAttribute('data-type')) === 'single';
    await answerRightly(page, asked, !isSingle);
    if (isSingle) return asked;
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

test('a missed question is due the next day, is answered, and leaves', async ({ page }) => {
  const start = Date.now();
  await page.clock.setFixedTime(start);
  await page.goto('/en/review/');
  await expect(page.locator('[data-count]')).toContainText('nothing to review yet');
  const missed = await missOne(page);
  await page.goto('/en/review/');
  await expect(page.locator('[data-count]')).toHaveText('Nothing left to review today.');
  await expect(page.locator('[data-next-day]')).toBeVisible();

  await page.clock.setFixedTime(start + day);
  await page.goto('/en/progress/');
  await expect(page.locator('[data-due-count]')).toHaveText('Questions due now: 1.');
  await page.locator('#main').getByRole('link', { name: 'Review', exact: true }).click();
  const question = page.locator(`cn-question[data-item="${missed}"]`);
  await expect(page.locator('[data-review-why]')).toHaveText(
    'Back because you once missed it or were not sure.',
  );
  await expect(page.locator('cn-question:visible')).toHaveCount(1);
  await question.getByRole('radio', { name: 'Sure', exact: true }).check();
  await answerRightly(page, missed);
  await expect(question.locator('[data-verdict]')).toContainText('Right.');
  await expect(page.locator('[data-count]')).toHaveText('Nothing left to review today.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(question).toBeHidden();
  await expect(page.locator('[data-review-status]')).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-count]')).toHaveText('Nothing left to review today.');

  await page.clock.setFixedTime(start + 200 * day);
  await page.reload();
  await expect(question).toBeVisible();
});

test('a right answer comes back only where it was a guess', async ({ page }) => {
  const start = Date.now();
  await page.clock.setFixedTime(start);
  await page.goto('/en/modules/methadone/once-a-day/');
  const question = page.locator('cn-question[data-item=why-once-a-day]');
  await answerRightly(page, 'why-once-a-day');
  await expect(question.locator('[data-confidence]')).toBeHidden();
  await page.clock.setFixedTime(start + 30 * day);
  await page.goto('/en/review/');
  await expect(page.locator('[data-count]')).toHaveText('Nothing left to review today.');
  await page.goto('/en/modules/methadone/once-a-day/');
  await question.getByRole('button', { name: 'Try this one again' }).click();
  await question.getByRole('radio', { name: 'Guessing' }).check();
  await answerRightly(page, 'why-once-a-day');
  await page.clock.setFixedTime(start + 60 * day);
  await page.goto('/en/review/');
  await expect(question).toBeVisible();
});

test('what is answered in another tab leaves the count of this one', async ({ page, context }) => {
  const start = Date.now();
  await page.clock.setFixedTime(start);
  const missed = await missOne(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.clock.setFixedTime(start + day);
    await tab.goto('/en/review/');
    await expect(tab.locator('[data-count]')).toHaveText('Questions due now: 1.');
  }
  await answerRightly(other, missed);
  await expect(page.locator('[data-count]')).toHaveText('Nothing left to review today.');
});

test('without JavaScript the review says where the questions can be read', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/vi/review/');
  await expect(page.locator('noscript .notice')).toBeVisible();
  await expect(page.locator('[data-meanwhile] a[href="/vi/quizzes/methadone/"]')).toBeVisible();
});
