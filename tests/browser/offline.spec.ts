import { expect, test, type Page } from '@playwright/test';
import { type CourseServer, serveCourse } from './course-server.ts';
import { answerRightly, itemAsked } from './support.ts';

test.use({ serviceWorkers: 'allow' });

let server: CourseServer;
test.beforeEach(async () => void (server = await serveCourse()));
test.afterEach(() => server.stop());

/** Opens a page and waits until the whole course is on the device, as the page about it says. */
async function keepCourse(page: Page): Promise<void> {
  await page.goto(`${server.url}/en/offline/`);
  for (const locale of ['vi', 'en']) {
    await expect(page.locator(`[data-kept=${locale}]`)).toHaveText(/^all here/, { timeout: 60_000 });
  }
}

test('one visit, then no network: lesson, quiz, case, search and progress all work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await keepCourse(page);
  await server.stop();

  await page.goto(`${server.url}/vi/modules/methadone/once-a-day/`);
  await answerRightly(page, 'why-once-a-day');
  await page.getByRole('button', { name: 'Tôi đã đọc xong bài này' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Đã lưu trên máy này.');

  await page.goto(`${server.url}/en/quizzes/methadone/`);
  await page.getByRole('button', { name: 'Practise' }).click();
  const asked = (await page.locator('[data-quiz-progress] progress').getAttribute('max')) ?? '';
  for (let number = 0; number < Number(asked); number += 1) {
    await answerRightly(page, await itemAsked(page));
    await page.getByRole('button', { name: /Continue|See the result/ }).click();
  }
  await expect(page.locator('[data-score]')).toHaveText('100%');

  await page.goto(`${server.url}/vi/search/?q=kim+dam`);
  await expect(page.locator('[data-list] li a').first()).toBeVisible();

  await page.goto(`${server.url}/en/progress/`);
  await expect(page.locator('[data-progress-of="quiz:methadone"]')).toHaveText(/best score 100%/);
  expect(errors).toEqual([]);
});
