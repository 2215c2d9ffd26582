import { expect, test } from '@playwright/test';
import { dumpDatabase } from './record-database.ts';
import { answerRightly } from './support.ts';

const lesson = '/en/modules/methadone/once-a-day/';

test('the history tells what was done, latest first, and time spent is counted', async ({ page }) => {
  await page.goto(lesson);
  await answerRightly(page, 'why-once-a-day');
  await page.locator('[data-complete]').click();
  await expect(page.locator('.lesson-end [data-saved]')).not.toBeEmpty();
  await expect.poll(() => page.evaluate(() => performance.now()), { timeout: 20_000 }).toBeGreaterThan(8000);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await expect.poll(() => dumpDatabase(page)).toContain('time.spent');
  await page.goto('/en/progress/');
  await expect(page.locator('[data-time-total]')).toHaveText(/^In all: \d+ s\.$/);
  await page.getByText('Open the history').click();
  const lines = page.locator('[data-events] li');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(0)).toContainText(/^Spent \d+ s on “Once a day”/);
  await expect(lines.nth(1)).toContainText('Finished reading “Once a day”');
  await expect(lines.nth(2)).toContainText('Answered a question inside a lesson');
  await expect(lines.nth(3)).toContainText('Opened the lesson “Once a day”');
  await expect(page.locator('[data-range]')).toHaveText('1 to 4 of 4');
});
