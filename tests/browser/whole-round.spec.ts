import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { browserArgs, findBrowser } from '../../src/build/run/find-browser.mjs';
import { exploreScenario } from '../../src/domain/scenario/explore.ts';
import { scenarioSchema } from '../../src/domain/scenario/schema.ts';
import { dumpDatabase } from './record-database.ts';
import { answerRightly, itemAsked } from './support.ts';

const passphrase = 'four words and a half';
const scenario = scenarioSchema().parse(
  parse(readFileSync('content/scenarios/methadone-or-target.yaml', 'utf8')),
);

async function unlock(page: Page): Promise<void> {
  await page.locator('#not-kept input').fill(passphrase);
  await page.locator('#not-kept button').click();
  await expect(page.locator('#not-kept')).toBeHidden();
}

async function openLocked(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await unlock(page);
}

/** Kills the browser as a power cut would: its processes, by their ids. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const gone = new Promise((resolve) => context.once('close', resolve));
  for (const { id } of processInfo.toSorted((a, b) => b.id - a.id)) process.kill(id, 'SIGKILL');
  await gone;
}

async function answerUntilTheEnd(page: Page, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await answerRightly(page, await itemAsked(page));
    await page.getByRole('button', { name: number < count - 1 ? 'Continue' : 'Hand in' }).click();
  }
}

test('with two profiles on one computer a test is killed, finished, backed up, wiped, restored, and certified', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-'));
  const start = () =>
    chromium.launchPersistentContext(folder, { executablePath: findBrowser(), args: browserArgs, baseURL });
  const first = await start();
  const page = await first.newPage();
  await page.goto('/en/modules/methadone/once-a-day/');
  await answerRightly(page, 'why-once-a-day', false);
  await page.goto('/en/profiles/');
  const form = page.locator('[data-do=create]');
  await form.locator('[name=name]').fill('Lan');
  await form.locator('[name=locked]').check();
  for (const field of ['passphrase', 'repeat']) await form.locator(`[name=${field}]`).fill(passphrase);
  await form.getByRole('button').click();
  await expect(page.locator('[data-said]')).toHaveText('Lan is made and in use.');

  await openLocked(page, '/en/quizzes/methadone/');
  await page.getByRole('button', { name: 'Take the test' }).click();
  const asked = Number(await page.locator('[data-quiz-progress] progress').getAttribute('max'));
  for (let number = 0; number < 4; number += 1) {
    await answerRightly(page, await itemAsked(page));
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await kill(first);

  const second = await start();
  const again = await second.newPage();
  await openLocked(again, '/en/quizzes/methadone/');
  await again.getByRole('button', { name: 'Go on where you left' }).click();
  await expect(again.locator('[data-quiz-progress] span')).toHaveText(`Question 5 of ${asked}`);
  await answerUntilTheEnd(again, asked - 4);
  await expect(again.locator('[data-score]')).toHaveText('100%');

  await readEveryLesson(again);
  await passTheCase(again);
  await openLocked(again, '/en/progress/');
  const download = again.waitForEvent('download');
  await again.locator('[data-backup-out] .button').click();
  const backup = await (await download).path();

  const cdp = await second.newCDPSession(again);
  await cdp.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'all' });
  await again.goto('about:blank');
  await again.goto('/en/progress/');
  await expect(again.locator('[data-progress-of="quiz:methadone"]')).not.toContainText('100%');
  await expect(again.locator('[data-backup]')).toBeVisible();
  await again
    .locator('#backup-file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(backup) });
  await expect(again.locator('[data-backup-in] [role=status]')).toContainText('Taken in');
  await expect(again.locator('[data-progress-of="quiz:methadone"]')).toContainText('100%');
  expect(await dumpDatabase(again)).toContain('quiz.finished');

  await again.goto('/en/certificate/');
  const sheet = again.locator('[data-certificate=methadone]');
  await expect(sheet.locator('[data-sheet]')).toBeVisible();
  await expect(sheet.locator('[data-name]')).toHaveText('Lan');
  await second.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function readEveryLesson(page: Page): Promise<void> {
  await page.goto('/en/modules/methadone/');
  const lessons = await page
    .locator('main a[href*="/modules/methadone/"]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => link.getAttribute('href')?.replace(/^#/, '') ?? '')),
    ]);
  for (const lesson of lessons.filter((path) => path.split('/').length > 5 && !path.endsWith('/print/'))) {
    await openLocked(page, lesson);
    await page.locator('[data-complete]').click();
    await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  }
}

async function passTheCase(page: Page): Promise<void> {
  await openLocked(page, '/en/scenarios/methadone-or-target/');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const choice of exploreScenario(scenario).proof?.passing ?? []) {
    await page.locator(`[data-choice="${choice}"]`).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
  }
  await expect(page.locator('.verdict.passed')).toBeVisible();
}
