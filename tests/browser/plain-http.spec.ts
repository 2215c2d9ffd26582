import { chromium, expect, test, type Page } from '@playwright/test';
import { browserArgs } from '../../src/build/run/find-browser.mjs';
import { builtCourse } from './course-server.ts';
import { finishCase, finishPractice } from './keep-course.ts';
import { isInstalled, PlainRoom, whyNoRoom } from './plain-room.ts';
import { answerRightly } from './support.ts';

/** The two servers that the page about the classroom names, as it says to start them. */
const servers = [
  {
    program: 'python3',
    command: (address: string, port: number) => [
      ...['python3', '-m', 'http.server', String(port), '--directory', builtCourse],
      ...['--bind', address],
    ],
  },
  {
    program: 'caddy',
    command: (_address: string, port: number) => [
      ...['caddy', 'file-server', '--root', builtCourse, '--listen', `:${port}`],
    ],
  },
];

const noRoom = whyNoRoom();

for (const [place, { program, command }] of servers.entries()) {
  test(`over plain http from ${program} everything works but locks, sealing and installing, and the page says so`, async () => {
    const why = noRoom ?? (isInstalled(program) ? undefined : `${program} is not installed here`);
    if (why) console.log(`Not tried, plain http from ${program}: ${why}.`);
    test.skip(why !== undefined, why);
    const room = new PlainRoom(place, command);
    const browser = await chromium.launch({ executablePath: room.browser, args: browserArgs });
    try {
      const context = await browser.newContext({ serviceWorkers: 'allow', acceptDownloads: true });
      await walk(await context.newPage(), room.url);
    } finally {
      await browser.close();
      await room.close();
    }
  });
}

async function walk(page: Page, site: string): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await expect(async () => void (await page.goto(`${site}/en/`))).toPass({ timeout: 15_000 });
  const has = await page.evaluate(() => ({
    secure: isSecureContext,
    subtle: 'subtle' in crypto && crypto.subtle !== undefined,
    worker: 'serviceWorker' in navigator,
  }));
  expect(has).toEqual({ secure: false, subtle: false, worker: false });
  await expect(page.locator('.plain-http')).toBeVisible();
  await expect(page.locator('.plain-http')).toContainText('take a backup file');

  await page.goto(`${site}/en/modules/methadone/once-a-day/`);
  await answerRightly(page, 'why-once-a-day');
  await page.getByRole('button', { name: 'I have read this lesson' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  await page.goto(`${site}/en/quizzes/methadone/`);
  await page.getByRole('button', { name: 'Practise' }).click();
  await finishPractice(page);
  await expect(page.locator('[data-score]')).toHaveText('100%');
  await page.goto(`${site}/en/scenarios/methadone-or-target/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await finishCase(page);
  await page.goto(`${site}/vi/search/?q=kim+dam`);
  await expect(page.locator('[data-list] li a').first()).toBeVisible();

  await page.goto(`${site}/en/profiles/`);
  await expect(page.locator('[data-do=create] [name=locked]')).toBeHidden();
  await page.goto(`${site}/en/offline/`);
  await expect(page.locator('.plain-http')).toBeVisible();
  await expect(page.locator('[data-state]')).toContainText('cannot keep the course');
  await page.goto(`${site}/en/progress/`);
  await expect(page.locator('[data-progress-of="quiz:methadone"]')).toHaveText(/best score 100%/);
  await expect(page.locator('[data-backup-out] [name=passphrase]')).toBeHidden();
  const made = page.waitForEvent('download');
  await page.locator('[data-backup-out] button').click();
  const file = await (await made).path();

  const other = await page.context().browser()?.newContext();
  const elsewhere = await other?.newPage();
  if (!elsewhere) throw new Error('no second learner');
  await elsewhere.goto(`${site}/en/progress/`);
  await expect(elsewhere.locator('[data-backup]')).toBeVisible();
  await elsewhere.locator('#backup-file').setInputFiles(file);
  await expect(elsewhere.locator('[data-progress-of="quiz:methadone"]')).toHaveText(/best score 100%/);
  expect(errors).toEqual([]);
}
