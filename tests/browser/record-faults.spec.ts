import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../src/build/run/find-browser.mjs';
import { countAnswers, dumpDatabase } from './record-database.ts';
import { answerRightly } from './support.ts';

const lesson = '/en/modules/methadone/once-a-day/';
const question = 'why-once-a-day';
const saved = `cn-question[data-item=${question}] [data-saved]`;

/** Fills the origin's quota to the last bytes from another database; gives back the name of the error it ends with. */
function fillDisk(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('filler', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('rows', { autoIncrement: true });
        open.onsuccess = () => {
          const db = open.result;
          db.onversionchange = () => db.close();
          const fill = (size: number) => {
            const change = db.transaction('rows', 'readwrite');
            change.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(size)));
            change.oncomplete = () => fill(size);
            change.onabort = () => (size > 10 ? fill(size >> 1) : resolve(change.error?.name ?? ''));
          };
          fill(60_000);
        };
      }),
  );
}

function makeRoom(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('filler').onsuccess = () => resolve())),
  );
}

test('an answer that was called saved is there after its tab and browser were killed', async ({
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-'));
  const start = () =>
    chromium.launchPersistentContext(folder, { executablePath: findBrowser(), args: browserArgs, baseURL });
  const first = await start();
  const page = await first.newPage();
  await page.goto(lesson);
  await answerRightly(page, question);
  await expect(page.locator(saved)).toHaveText('Saved on this device.');
  const cdp = await first.newCDPSession(page);
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo').catch(async () => {
    const browser = await first.browser()?.newBrowserCDPSession();
    return (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  });
  const own = processInfo.filter(({ type }) => type === 'renderer' || type === 'browser').map(({ id }) => id);
  expect(own.length).toBeGreaterThan(1);
  const gone = new Promise((resolve) => first.once('close', resolve));
  for (const id of own.toSorted((a, b) => b - a)) process.kill(id, 'SIGKILL');
  await gone;
  const second = await start();
  const again = await second.newPage();
  await again.goto(lesson);
  expect(await countAnswers(again)).toBe(1);
  await expect(again.locator(`cn-question[data-item=${question}] [data-verdict]`)).toBeVisible();
  await second.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('two tabs answer at once and both answers are kept', async ({ page, context }) => {
  const second = await context.newPage();
  await Promise.all([page.goto(lesson), second.goto(lesson)]);
  await Promise.all([answerRightly(page, question), answerRightly(second, question, false)]);
  await expect(page.locator(saved)).toHaveText('Saved on this device.');
  await expect(second.locator(saved)).toHaveText('Saved on this device.');
  expect(await countAnswers(page)).toBe(2);
});

test('data cleared while the page is open are told of and written again', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'indexeddb' });
  await expect(page.locator('#not-kept')).toHaveAttribute('data-reason', 'wiped');
  await expect(page.locator('#not-kept [data-why=wiped]')).toBeVisible();
  expect(await countAnswers(page)).toBe(1);
  await page.reload();
  await expect(page.locator(`cn-question[data-item=${question}] [data-verdict]`)).toBeVisible();
  await expect(page.locator('#not-kept')).toBeHidden();
});

test('a full disk is told of, and what it refused is saved once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  await page.goto('/en/search/');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await page.goto(lesson);
  await expect(page.locator('[data-complete]')).toBeVisible();
  await expect.poll(() => dumpDatabase(page)).toContain('lesson.opened');
  expect(await fillDisk(page)).toBe('QuotaExceededError');
  await answerRightly(page, question);
  await expect(page.locator(saved)).toHaveText(/^Not saved/);
  await expect(page.locator('#not-kept [data-why=full]')).toBeVisible();
  expect(await countAnswers(page)).toBe(0);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await makeRoom(page);
  await page.locator('[data-complete]').click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  await expect(page.locator('#not-kept')).toBeHidden();
  expect(await countAnswers(page)).toBe(1);
});

test('where the browser gives no storage the reason is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await expect(page.locator('#not-kept [data-why=blocked]')).toBeVisible();
  await expect(page.locator('#not-kept [data-why=full]')).toBeHidden();
});

test('a record of a newer version is left as it is, and the learner told', async ({ page }) => {
  await page.goto('/en/search/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('cau-noi', 99);
        request.onupgradeneeded = () => {
          for (const store of ['meta', 'profiles', 'events', 'segments', 'checkpoints', 'aside']) {
            request.result.createObjectStore(store);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.goto(lesson);
  await expect(page.locator('#not-kept [data-why=newer]')).toBeVisible();
});

test('a tab of an older course makes way for a newer one, keeps what it saved and says what it cannot save', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  await expect(page.locator(saved)).toHaveText('Saved on this device.');
  const newer = await context.newPage();
  await newer.goto('/en/search/');
  const upgraded = await newer.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('cau-noi', 2);
        request.onblocked = () => resolve('blocked');
        request.onsuccess = () => {
          request.result.close();
          resolve('upgraded');
        };
      }),
  );
  expect(upgraded).toBe('upgraded');
  await page.locator('[data-complete]').click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText(/^Not saved/);
  await expect(page.locator('#not-kept [data-why=newer]')).toBeVisible();
  expect(await countAnswers(page)).toBe(1);
});
