import { expect, test, type Page } from '@playwright/test';
import { type CourseServer, type Fault, laterVersion, removeFolder, serveCourse } from './course-server.ts';
import {
  chooseFirst,
  finishCase,
  finishPractice,
  keepCourse,
  keptState,
  waitUntilKept,
} from './keep-course.ts';
import { countAnswers } from './record-database.ts';
import { answerRightly, itemAsked } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const lesson = '/en/modules/methadone/once-a-day/';
const question = 'why-once-a-day';
let later: string;
let server: CourseServer;
test.beforeAll(
  async () =>
    void (later = await laterVersion({ 'open learning': 'learning in the open', 'ma túy': 'ma tuý' })),
);
test.afterAll(() => removeFolder(later));
test.beforeEach(async () => void (server = await serveCourse()));
test.afterEach(() => server.stop());

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('the network goes in mid-lesson, mid-quiz and mid-case: each is finished, saved and found again', async ({
  page,
  context,
}) => {
  await keepCourse(page, server.url);
  const [reader, quiz, game] = [page, await context.newPage(), await context.newPage()];
  await reader.goto(server.url + lesson);
  await quiz.goto(`${server.url}/en/quizzes/methadone/`);
  await quiz.getByRole('button', { name: 'Practise' }).click();
  await answerRightly(quiz, await itemAsked(quiz));
  await quiz.getByRole('button', { name: 'Continue' }).click();
  await game.goto(`${server.url}/en/scenarios/methadone-or-target/`);
  await game.getByRole('button', { name: 'Begin' }).click();
  await chooseFirst(game);

  await server.stop();

  await reader.bringToFront();
  await answerRightly(reader, question);
  await reader.reload();
  await expect(reader.locator(`cn-question[data-item=${question}] [data-verdict]`)).toBeVisible();
  await quiz.bringToFront();
  await quiz.reload();
  await quiz.getByRole('button', { name: 'Go on where you left' }).click();
  await finishPractice(quiz);
  await expect(quiz.locator('[data-score]')).toHaveText('100%');
  await game.bringToFront();
  await game.reload();
  await game.getByRole('button', { name: 'Go on where you left' }).click();
  await finishCase(game);
  await expect(game.locator('[data-ending]')).toBeVisible();
});

test('a slow line that cuts answers short brings the course in whole all the same', async ({ page }) => {
  test.setTimeout(240_000);
  const served = new Map<string, number>();
  const cutting: Fault = (path, response, bytes) => {
    if (path === 'sw.js') return false;
    const times = (served.get(path) ?? 0) + 1;
    served.set(path, times);
    // Every fifth answer breaks off half way, the first time.
    if (times > 1 || served.size % 5 !== 0) {
      setTimeout(() => response.end(bytes), 30);
      return true;
    }
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1));
    setTimeout(() => response.destroy(), 30);
    return true;
  };
  await page.goto(`${server.url}/en/offline/`);
  server.fault = cutting;
  await waitUntilKept(page);
  expect([...served.values()].filter((times) => times > 1).length).toBeGreaterThan(10);
  server.fault = undefined;
  await server.stop();
  await page.goto(server.url + lesson);
  await expect(page.locator('h1')).toHaveText('Once a day');
});

test('a sign-in page in place of every answer gets in nowhere', async ({ page }) => {
  await keepCourse(page, server.url);
  const before = await keptState(page);
  server.fault = (_path, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to this Wi-Fi</h1>');
    return true;
  };
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.locator('[data-problem]')).toContainText('sign-in page');
  server.root = later;
  const list = server.fault;
  server.fault = (path, ...rest) => (path === 'offline-files.json' ? false : list(path, ...rest));
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.locator('[data-problem]')).toContainText('sign-in page');
  expect((await keptState(page)).current).toEqual(before.current);
  await page.goto(server.url + lesson);
  await expect(page.locator('h1')).toHaveText('Once a day');
});

test('a disk that is full while a new version comes leaves the old one whole and room to save', async ({
  page,
  context,
}) => {
  await page.goto(server.url + lesson);
  await answerRightly(page, question, false);
  await keepCourse(page, server.url);
  const before = (await keptState(page)).current;
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + 600_000 });
  server.root = later;
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.locator('[data-problem]')).toContainText('no room left', { timeout: 60_000 });
  await server.stop();
  expect((await keptState(page)).current).toEqual(before);
  await page.goto(server.url + lesson);
  await page
    .locator(`cn-question[data-item=${question}]`)
    .getByRole('button', { name: 'Try this one again' })
    .click();
  await answerRightly(page, question);
  await expect(page.locator(`cn-question[data-item=${question}] [data-saved]`)).toHaveText(
    'Saved on this device.',
  );
  expect(await countAnswers(page)).toBe(2);
});

test('storage is cleared while a lesson is open: the lesson goes on, and the course comes back', async ({
  page,
  context,
}) => {
  await keepCourse(page, server.url);
  await page.goto(server.url + lesson);
  await answerRightly(page, question, false);
  const errors = errorsOf(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' });
  await page
    .locator(`cn-question[data-item=${question}]`)
    .getByRole('button', { name: 'Try this one again' })
    .click();
  await answerRightly(page, question);
  await page.getByRole('button', { name: 'I have read this lesson' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  expect(errors).toEqual([]);
  await page.goto(`${server.url}/en/`);
  await waitUntilKept(page);
  await server.stop();
  await page.goto(server.url + lesson);
  await expect(page.getByRole('button', { name: 'Read' })).toBeDisabled();
});

test('only what is kept of the course is cleared: pages come over the network, then it is kept again', async ({
  page,
}) => {
  await keepCourse(page, server.url);
  await page.evaluate(() => caches.delete('cau-noi-course /'));
  await page.goto(server.url + lesson);
  await expect(page.locator('h1')).toHaveText('Once a day');
  await waitUntilKept(page);
});

test('a service worker that cannot be had, or that breaks, costs nobody a page', async ({ page }) => {
  const errors = errorsOf(page);
  for (const broken of [
    undefined,
    'throw new Error("broken");',
    'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error("broken"))));',
  ]) {
    let asked = 0;
    server.fault = (path, response) => {
      if (path !== 'sw.js') return false;
      asked += 1;
      response.writeHead(broken ? 200 : 500, { 'content-type': 'text/javascript' }).end(broken);
      return true;
    };
    await page.goto(server.url + lesson);
    await expect(page.locator(`cn-question[data-item=${question}] button[type=submit]`)).toBeVisible();
    await expect.poll(() => asked).toBeGreaterThan(0);
  }
  await answerRightly(page, question);
  expect(errors).toEqual([]);
  await page.goto(`${server.url}/en/offline/`);
  await expect(page.locator('[data-state]')).toContainText('cannot keep the course');
});

test('a service worker that was stopped starts again without a network', async ({ page, context }) => {
  await keepCourse(page, server.url);
  await server.stop();
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.goto(server.url + lesson);
  await expect(page.locator('h1')).toHaveText('Once a day');
});

test('a service worker whose storage fails lets the network answer', async ({ page, context }) => {
  await keepCourse(page, server.url);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    for (const name of ['match', 'put', 'keys'] as const) {
      Object.assign(Cache.prototype, {
        [name]: () => Promise.reject(new DOMException('broken', 'UnknownError')),
      });
    }
  });
  const errors = errorsOf(page);
  await page.goto(server.url + lesson);
  await answerRightly(page, question);
  await expect(page.locator('h1')).toHaveText('Once a day');
  expect(errors).toEqual([]);
});

test('with the clock set back a year, what was done stays, more is saved after it, and a new version is found', async ({
  page,
}) => {
  await keepCourse(page, server.url);
  await page.goto(server.url + lesson);
  await answerRightly(page, question, false);
  await page.clock.setFixedTime(Date.now() - 365 * 86_400_000);
  await page.reload();
  await page
    .locator(`cn-question[data-item=${question}]`)
    .getByRole('button', { name: 'Try this one again' })
    .click();
  await answerRightly(page, question);
  await page.getByRole('button', { name: 'I have read this lesson' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  await page.reload();
  // The last answer given stands last, whatever the clock said.
  await expect(page.locator(`cn-question[data-item=${question}] [data-verdict]`)).toHaveAttribute(
    'data-worth',
    'right',
  );
  server.root = later;
  await page.goto(`${server.url}/en/offline/`);
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.getByRole('button', { name: 'Use the new version' })).toBeVisible({ timeout: 60_000 });
});
