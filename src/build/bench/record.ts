import type { Browser, Page } from 'playwright-core';
import { writeBackupBody } from '#domain/record/backup-body.ts';
import { wrapBackup } from '#domain/record/backup-envelope.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { mergeRecords } from '#domain/record/merge-records.ts';
import { manyEvents } from './many-events.ts';
import { printTimes } from './print-times.ts';
import { makeLockedProfile } from './make-locked-profile.ts';

const size = 50_000;
const slowdown = 4;
const runs = 7;

/** Prints how long a record of 50,000 events takes to open, to add to (processor slowed four times) and to merge. */
export async function benchRecord(browser: Browser, site: string): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site}/vi/quizzes/methadone/`);
  const plan = JSON.parse((await page.locator('cn-quiz').getAttribute('data-plan')) ?? '{}') as {
    items: { id: string; revision: string }[];
  };
  const events = manyEvents(size, 'methadone', plan.items, 'bench-device');
  await takeIn(page, site, backupOf(events));

  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const opened: number[] = [];
  for (let run = 0; run < runs; run += 1) opened.push(await timeToProgress(page, site));
  printTimes(`progress shown, ${size} events, processor /${slowdown}`, opened, 400);
  const saved = await timesToSave(page, site);
  printTimes(`one answer saved, ${size} events, processor /${slowdown}`, saved, 20, 50);
  await context.close();
  printTimes(
    `progress of a locked profile shown, its key at hand`,
    await timesToUnlocked(browser, site, events),
    400,
  );

  const other = manyEvents(size, 'methadone', plan.items, 'other-device');
  const merged = Array.from({ length: 5 }, () => {
    const start = performance.now();
    mergeRecords(events, other);
    return performance.now() - start;
  });
  printTimes(`two records of ${size} merged`, merged, 1000);
}

function backupOf(events: ReturnType<typeof manyEvents>): string {
  const at = '2026-01-01T00:00:00.000Z';
  return wrapBackup(
    'record',
    writeBackupBody({ profile: { id: 'bench', name: 'Bench', createdAt: at }, madeAt: at, events }),
  );
}

async function takeIn(page: Page, site: string, text: string) {
  await page.goto(`${site}/vi/progress/`);
  await page.locator('[data-backup]:not([hidden])').waitFor();
  await page
    .locator('#backup-file')
    .setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .locator('[data-backup-in] [role=status]')
    .filter({ hasText: /\S/ })
    .waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
}

/** From the start of the navigation until the page's own record is on it, in ms. */
async function timeToProgress(page: Page, site: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${site}/vi/progress/`, { waitUntil: 'commit' });
  await page.locator('[data-continue][data-filled]').waitFor();
  return page.evaluate(() => performance.getEntriesByName('progress-shown')[0]?.startTime ?? Infinity);
}

/** The same for a profile with a passphrase, while another tab holds its key: it is derived once, before. */
async function timesToUnlocked(browser: Browser, site: string, events: LearningEvent[]): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const holder = await context.newPage();
  await holder.goto(`${site}/vi/profiles/`);
  await makeLockedProfile(holder, 'Bench');

  const page = await context.newPage();
  await takeIn(page, site, backupOf(events));
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeToProgress(page, site));
  await context.close();
  return times;
}

/** From the answer given until the page says that it is on disk, in ms each. */
async function timesToSave(page: Page, site: string): Promise<number[]> {
  await page.goto(`${site}/vi/modules/methadone/once-a-day/`);
  await page.locator('[data-complete]:not([hidden])').waitFor();
  return page.evaluate(async () => {
    const question = document.querySelector('cn-question') as HTMLElement & { reset(): void };
    const saved = question.querySelector('[data-saved]') as HTMLElement;
    const times: number[] = [];
    for (let run = 0; run < 60; run += 1) {
      question.reset();
      (question.querySelector('input') as HTMLInputElement).click();
      let start = 0;
      question.addEventListener('question-answered', () => (start = performance.now()), {
        once: true,
        capture: true,
      });
      const isSaved = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!saved.textContent) return;
          observer.disconnect();
          resolve();
        }).observe(saved, { childList: true, characterData: true, subtree: true });
      });
      (question.querySelector('button[type=submit]') as HTMLButtonElement).click();
      await isSaved;
      times.push(performance.now() - start);
    }
    return times;
  });
}
