import { expect, test, type Page } from '@playwright/test';
import { type CourseServer, laterVersion, removeFolder, serveCourse } from './course-server.ts';
import { finishPractice, keepCourse, keptState } from './keep-course.ts';
import { answerRightly, itemAsked } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const before = 'Once a day';
const after = 'Once each day';
const lesson = '/en/modules/methadone/once-a-day/';
let later: string;
let server: CourseServer;
test.beforeAll(
  async () => void (later = await laterVersion({ [before]: after, 'open learning': 'learning in the open' })),
);
test.afterAll(() => removeFolder(later));
test.beforeEach(async () => void (server = await serveCourse()));
test.afterEach(() => server.stop());

async function findLater(page: Page): Promise<void> {
  server.root = later;
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.getByRole('button', { name: 'Use the new version' })).toBeVisible({ timeout: 60_000 });
}

test('a new version waits for the learner’s word and for the quiz in another tab; nothing saved is lost', async ({
  page,
  context,
}) => {
  await keepCourse(page, server.url);
  const old = (await keptState(page)).current?.version;
  const quiz = await context.newPage();
  await quiz.goto(`${server.url}/en/quizzes/methadone/`);
  await quiz.getByRole('button', { name: 'Practise' }).click();
  const asked = await quiz.locator('[data-quiz-progress] progress').getAttribute('max');
  for (let number = 0; number < 2; number += 1) {
    await answerRightly(quiz, await itemAsked(quiz));
    await quiz.getByRole('button', { name: 'Continue' }).click();
  }
  await findLater(page);
  // Nothing is said in the middle of the quiz, and nothing is taken.
  await expect(quiz.locator('#new-version')).toHaveCount(0);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('[data-busy]')).toBeVisible();
  expect((await keptState(page)).current?.version).toBe(old);
  await quiz.close();

  const reader = await context.newPage();
  await reader.goto(server.url + lesson);
  await expect(reader.locator('h1')).toHaveText(before);
  await expect(reader.locator('#new-version')).toBeVisible();

  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('[data-new]')).toBeHidden();
  await expect(page.locator('[data-state]')).not.toContainText(old ?? '');
  await server.stop();
  await reader.goto(server.url + lesson);
  await expect(reader.locator('h1')).toHaveText(after);
  await expect(reader.locator('#new-version')).toBeHidden();
  await reader.goto(`${server.url}/en/quizzes/methadone/`);
  await reader.getByRole('button', { name: 'Go on where you left' }).click();
  await expect(reader.locator('[data-quiz-progress] span')).toHaveText(`Question 3 of ${asked}`);
  await finishPractice(reader);
  await expect(reader.locator('[data-score]')).toHaveText('100%');
});

test('a page of the old version, open while the new one is taken, still loads its own parts', async ({
  page,
  context,
}) => {
  await keepCourse(page, server.url);
  const reader = await context.newPage();
  const errors: string[] = [];
  reader.on('pageerror', (error) => errors.push(error.message));
  await reader.goto(server.url + lesson);
  await answerRightly(reader, 'why-once-a-day');
  await findLater(page);
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('[data-new]')).toBeHidden();
  const part = reader.waitForResponse((response) => response.url().includes('ask-to-persist'));
  await reader.getByRole('button', { name: 'I have read this lesson' }).click();
  expect(await (await part).text()).toContain('askToPersist');
  expect((await part).url()).not.toContain('later');
  await expect(reader.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  expect(errors).toEqual([]);
});

test('half a new version leaves the old one whole; the rest is fetched where it stopped', async ({
  page,
}) => {
  await keepCourse(page, server.url);
  const old = (await keptState(page)).current?.version;
  server.root = later;
  let left = 5;
  server.fault = (path, response) => {
    if (path === 'offline-files.json' || (left -= 1) >= 0) return false;
    response.destroy();
    return true;
  };
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.locator('[data-problem]')).toContainText('The line was cut', { timeout: 60_000 });
  await server.stop();
  await page.goto(server.url + lesson);
  await expect(page.locator('h1')).toHaveText(before);
  expect((await keptState(page)).current).toMatchObject({ version: old, whole: ['vi', 'en'] });

  server.fault = undefined;
  server.asked = [];
  await server.start();
  await page.goto(`${server.url}/en/offline/`);
  await expect(page.getByRole('button', { name: 'Use the new version' })).toBeVisible({ timeout: 60_000 });
  const packs = server.asked.filter((path) => path.endsWith('.pack'));
  expect(packs.length).toBeGreaterThan(0);
  expect(new Set(packs).size).toBe(packs.length);
});
