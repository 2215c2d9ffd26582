import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { browserArgs, findBrowser } from '../../src/build/run/find-browser.mjs';
import { builtCourse, type CourseServer, removeFolder, serveCourse } from './course-server.ts';
import { finishCase, finishPractice, keepCourse, waitUntilKept } from './keep-course.ts';
import { answerRightly } from './support.ts';
import { makeLockedProfile } from '../../src/build/bench/make-locked-profile.ts';

test.use({ serviceWorkers: 'allow' });

let server: CourseServer;
test.beforeEach(async () => void (server = await serveCourse()));
test.afterEach(() => server.stop());

test('after one visit to the first page, without a network: lesson, quiz, case, search, saved progress', async ({
  context,
}) => {
  const first = await context.newPage();
  await first.goto(`${server.url}/`);
  await expect(first).toHaveURL(/\/vi\/$/);
  await waitUntilKept(first);
  await first.close();
  await server.stop();

  const errors: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${server.url}/`);
  await expect(page).toHaveURL(/\/vi\/$/);
  await page.goto(`${server.url}/vi/modules/methadone/once-a-day/`);
  await answerRightly(page, 'why-once-a-day');
  await page.getByRole('button', { name: 'Tôi đã đọc xong bài này' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Đã lưu trên máy này.');
  await expect(page.locator('svg.chart').first()).toBeVisible();

  await page.goto(`${server.url}/en/quizzes/methadone/`);
  await page.getByRole('button', { name: 'Practise' }).click();
  await finishPractice(page);
  await expect(page.locator('[data-score]')).toHaveText('100%');

  await page.goto(`${server.url}/en/scenarios/methadone-or-target/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await finishCase(page);
  await expect(page.locator('.forks > li').first()).toBeVisible();

  await page.goto(`${server.url}/vi/search/?q=methadone`);
  await page.locator('[data-list] li a').first().click();
  await expect(page.locator('main h1')).toBeVisible();

  await page.goto(`${server.url}/en/progress/`);
  await expect(page.locator('[data-progress-of="quiz:methadone"]')).toHaveText(/best score 100%/);
  await page.goto(`${server.url}/vi/no-such-page/`);
  await expect(page.locator('h1').first()).toHaveText('Không có trang này');
  expect(errors).toEqual([]);
});

test('it installs: icons, screenshots and manifest of both languages satisfy the browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-'));
  const options = { executablePath: findBrowser(), args: browserArgs, serviceWorkers: 'allow' } as const;
  const context = await chromium.launchPersistentContext(folder, options);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const ids = new Set<string>();
  for (const locale of ['vi', 'en']) {
    await page.goto(`${server.url}/${locale}/offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { data = '', errors, url } = await cdp.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data);
    expect(manifest).toMatchObject({ name: 'Cầu Nối', lang: locale });
    ids.add(manifest.id);
    for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
      if (type !== 'image/png') continue;
      const png = readFileSync(join(builtCourse, new URL(src, url).pathname));
      expect(`${src} ${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(`${src} ${sizes}`);
    }
  }
  expect([...ids]).toEqual(['/']);
  await context.close();
  removeFolder(folder);
});

test('a language is left out, its pages say so without a network, and it comes back', async ({ page }) => {
  await keepCourse(page, server.url);
  await page.locator('[data-want] [value=vi]').uncheck();
  await page.getByRole('button', { name: 'Save the choice' }).click();
  await expect(page.locator('[data-kept=vi]')).toHaveText(/^not kept/);
  await server.stop();
  await page.goto(`${server.url}/vi/modules/methadone/once-a-day/`);
  await expect(page).toHaveURL(/\/en\/offline\/\?missing=/);
  await expect(page.locator('[data-missing]')).toContainText('/vi/modules/methadone/once-a-day/');
  await server.start();
  await page.locator('[data-want] [value=vi]').check();
  await page.getByRole('button', { name: 'Save the choice' }).click();
  await expect(page.locator('[data-kept=vi]')).toHaveText(/^all here/, { timeout: 60_000 });
});

test('the course is removed, what was done is not, and it stays removed', async ({ page }) => {
  await page.goto(`${server.url}/en/modules/methadone/once-a-day/`);
  await answerRightly(page, 'why-once-a-day');
  await keepCourse(page, server.url);
  await page.getByRole('button', { name: 'Remove the course from this device' }).click();
  await expect(page.locator('[data-state]')).toContainText('keeps nothing');
  const entries = () =>
    page.evaluate(async () => (await (await caches.open('cau-noi-course /')).keys()).length);
  expect(await entries()).toBe(1);
  await page.goto(`${server.url}/en/modules/methadone/once-a-day/`);
  await expect(page.locator('cn-question[data-item=why-once-a-day] [data-verdict]')).toBeVisible();
  await page.goto(`${server.url}/en/offline/`);
  await expect(page.locator('[data-kept=en]')).toHaveText(/^not kept|^$/);
  expect(await entries()).toBe(1);
});

test('a locked profile stays open from page to page, and not for the next one who opens the course', async ({
  context,
}) => {
  const page = await context.newPage();
  await keepCourse(page, server.url);
  await page.goto(`${server.url}/en/profiles/`);
  await makeLockedProfile(page, 'Lan');
  for (const path of ['/en/progress/', '/en/modules/methadone/once-a-day/']) {
    await page.goto(server.url + path);
    await expect(
      page.locator('[data-complete]:not([hidden]), [data-backup]:not([hidden])').first(),
    ).toBeVisible();
    await expect(page.locator('#not-kept')).toBeHidden();
  }
  await answerRightly(page, 'why-once-a-day');
  await page.close();
  const next = await context.newPage();
  await next.goto(`${server.url}/en/progress/`);
  await expect(next.locator('#not-kept[data-reason=locked]')).toBeVisible();
});
