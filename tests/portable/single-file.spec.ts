import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { passingRun } from '../browser/case-pages.ts';
import { builtFile } from './in-the-file.ts';
import { answer, arrive, open, press, see, until } from './walker.ts';
import { browserNames, executableOf, startBrowser, type WalkedBrowser } from './walked-browser.ts';

/** The walk of the site's learner, on the single file alone: the same words in each browser, as it comes. */
for (const name of browserNames) {
  test.describe.serial(name, () => {
    test.skip(!executableOf(name), `There is no ${name} on this machine.`);

    let walked: WalkedBrowser;
    let folder: string;
    /** On a stick that can't be written, under a name with spaces and Vietnamese letters. */
    let stick: string;
    let file: string;
    let page: Page;
    const errors: string[] = [];

    const openPage = async (from: { newPage(): Promise<Page> } = walked.browser) => {
      const fresh = await from.newPage();
      await fresh.setViewport({ width: 1000, height: 800 });
      fresh.on('pageerror', (error) => errors.push(String(error)));
      fresh.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
      return fresh;
    };

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'cau-noi-file-'));
      stick = join(folder, 'USB của tổ Bến Sông (đọc)');
      mkdirSync(stick);
      file = join(stick, 'cau-noi.html');
      copyFileSync(builtFile, file);
      chmodSync(file, 0o444);
      chmodSync(stick, 0o555);
      walked = await startBrowser(name);
      page = await openPage();
    });

    test.afterAll(async () => {
      await walked?.close();
      chmodSync(stick, 0o755);
      rmSync(folder, { recursive: true, force: true });
    });

    test.afterEach(() => {
      expect(errors.splice(0)).toEqual([]);
    });

    test('this browser refuses what it refuses everyone: modules and fetch from neighbouring files', async () => {
      const apart = join(folder, 'apart');
      mkdirSync(apart);
      writeFileSync(join(apart, 'm.js'), 'document.documentElement.dataset.module = "ran";');
      writeFileSync(
        join(apart, 'page.html'),
        `<!doctype html><script type="module" src="m.js"></script><script>
        fetch('m.js').then(() => 'read', () => 'refused').then((said) => (document.documentElement.dataset.fetch = said));
        </script>`,
      );
      await page.goto(pathToFileURL(join(apart, 'page.html')).href);
      await until(page, 'an answer to fetch', () => document.documentElement.dataset['fetch']);
      expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
        fetch: 'refused',
      });
      // What the browser says of the refusals is no error of the course.
      errors.length = 0;
    });

    test('opened by a double click, it shows the first page, says where progress is kept and asks for the backup', async () => {
      await open(page, file, '');
      await arrive(page, '/vi/');
      await see(page, '[data-file-notice]', 'không nằm trên USB');
      await see(page, '[data-file-empty]', 'Hãy nạp bản sao lưu');
      await see(page, '[data-file-version]', '0.');
    });

    test('a lesson: check, done, next step; links, anchors and Back lead as on the site', async () => {
      await press(page, 'a[href="#/vi/modules/methadone/"]');
      await arrive(page, '/vi/modules/methadone/');
      await press(page, 'a[href="#/vi/modules/methadone/once-a-day/"]');
      await arrive(page, '/vi/modules/methadone/once-a-day/');
      await answer(page, 'why-once-a-day');
      await press(page, '[data-complete]');
      await see(page, '.lesson-end [data-saved]', 'Đã lưu trên máy này.');
      await see(page, 'svg.chart');
      await page.reload();
      await arrive(page, '/vi/modules/methadone/once-a-day/');
      await see(page, '[data-complete]', 'Đã đọc xong');
      await see(page, 'cn-question[data-item=why-once-a-day] [data-verdict]');

      await page.evaluate(() => document.querySelector<HTMLElement>('a.skip')?.click());
      await until(page, 'the anchor in the address', () => location.hash.endsWith('/once-a-day/#main'));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.evaluate(() => history.go(-2));
      await arrive(page, '/vi/modules/methadone/');
      await page.evaluate(() => history.forward());
      await arrive(page, '/vi/modules/methadone/once-a-day/');
    });

    test('the language switch keeps the place; the dark theme stays from page to page', async () => {
      await press(page, '.display-settings summary');
      await press(page, '.display-settings label', 'Tối');
      await press(page, 'a.language');
      await arrive(page, '/en/modules/methadone/once-a-day/');
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]),
      ).toEqual(['en', 'dark']);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(Math.max(...(paper.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(80);
      await press(page, '.display-settings summary');
      await press(page, '.display-settings label', 'Light');
    });

    test('a quiz is practised to its end', async () => {
      await open(page, file, '/en/quizzes/methadone/');
      await press(page, '[data-practice]');
      for (let item = ''; item !== 'none';) {
        item = await until(page, 'a new question or the score', nextQuestion, item);
        if (item !== 'none') {
          await answer(page, item);
          await press(page, '[data-next]');
        }
      }
      await see(page, '[data-score]', '100%');
    });

    test('a case is played to its passing end, and looked back on', async () => {
      await open(page, file, '/vi/scenarios/methadone-or-target/');
      await press(page, 'button', 'Bắt đầu');
      for (const choice of passingRun) {
        await press(page, `button[data-choice="${choice}"]`);
        await see(page, '[role=status]', 'Đã lưu trên máy này.');
        await press(page, 'button', 'Tiếp tục');
      }
      await see(page, '[data-ending]');
      await see(page, '.verdict.passed');
      await press(page, 'svg a[href$="#fork-2"]');
      await until(page, 'the fork opened from the map', () => !!document.querySelector('#fork-2[open]'));
    });

    test('search finds without tone marks, keeps the query in the address, leads to the heading', async () => {
      await open(page, file, '/vi/search/');
      await press(page, '[type=search]');
      await page.keyboard.type('ma tuy');
      await see(page, 'main ol a');
      await until(page, 'the query in the address', () => location.hash.startsWith('#/vi/search/?q=ma'));
      const target = await page.evaluate(
        () => document.querySelector('main ol a')?.getAttribute('href')?.split('#').at(-1) ?? '',
      );
      await press(page, 'main ol a');
      await arrive(page, '');
      await until(page, 'the page of the result', () => !location.hash.includes('/search/'));
      if (!target.startsWith('/'))
        await until(page, 'its heading', (id) => !!document.getElementById(decodeURIComponent(id)), target);
    });

    test('opened twice at once, each sees what the other keeps', async () => {
      const lesson = '/vi/modules/methadone/what-the-evidence-says/';
      const other = await openPage();
      await open(page, file, lesson);
      await see(page, '[data-complete]', 'Tôi đã đọc xong bài này');
      await open(other, file, lesson);
      await press(other, '[data-complete]');
      await see(other, '.lesson-end [data-saved]', 'Đã lưu trên máy này.');
      await other.close();
      await page.reload();
      await arrive(page, lesson);
      await see(page, '[data-complete]', 'Đã đọc xong');
    });

    test('modules that are Blobs import each other, and a worker that imports nothing runs, under the file’s policy', async () => {
      const asked = await page.evaluate(async () => {
        const blob = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        const outer = blob(`export { answer } from '${blob('export const answer = 42;')}';`);
        const { answer } = (await import(outer)) as { answer: number };
        const worker = new Worker(blob('postMessage(42)'));
        const fromWorker = await new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(message || 'refused');
        });
        return { answer, fromWorker };
      });
      expect(asked).toEqual({ answer: 42, fromWorker: 42 });
    });

    test('a page prints', async () => {
      await open(page, file, '/vi/quizzes/methadone/print/');
      const pdf = Buffer.from(await page.pdf());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
    });

    test('a backup that writes itself is offered where the browser can do that, and only there', async () => {
      await open(page, file, '/vi/progress/');
      await see(page, '[data-backup-out] .button');
      if (name === 'Chromium') await see(page, '[data-beside=new]');
      const isOffered = () => document.querySelector('[data-file-beside]')?.checkVisibility() ?? false;
      expect(await page.evaluate(isOffered)).toBe(name === 'Chromium');
    });

    test('a new version over the old one, at the same place and name, keeps the progress', async () => {
      chmodSync(stick, 0o755);
      chmodSync(file, 0o644);
      writeFileSync(file, `${readFileSync(builtFile, 'utf8')}<!-- newer -->\n`);
      await open(page, file, '/en/progress/');
      await see(page, '[data-progress-of="quiz:methadone"]', 'best score 100%');
    });

    test('moved and renamed it asks for the backup where the browser forgets; on another computer the backup brings all back', async () => {
      await press(page, '[data-backup-out] .button');
      await see(page, '[data-backup-out] [role=status]', '.json');
      await expect
        .poll(() =>
          readdirSync(walked.downloads)
            .filter((one) => one.endsWith('.json'))
            // Firefox puts an empty file there first.
            .map((one) => readFileSync(join(walked.downloads, one), 'utf8').trimEnd().endsWith('}')),
        )
        .toEqual([true]);
      const backup = join(walked.downloads, readdirSync(walked.downloads)[0] ?? '');

      const moved = join(folder, 'Bản mới', 'khóa học.html');
      mkdirSync(join(folder, 'Bản mới'));
      copyFileSync(builtFile, moved);
      await open(page, moved, '/vi/');
      await see(page, '[data-file-version]', '0.');
      const asks = () =>
        page.evaluate(() => !document.querySelector<HTMLElement>('[data-file-empty]')?.hidden);
      if (name === 'Firefox') await expect.poll(asks).toBe(true);
      else expect(await asks()).toBe(false);

      const computer = await walked.browser.createBrowserContext();
      const there = await openPage(computer);
      await open(there, moved, '/vi/');
      await press(there, '[data-file-empty] a');
      await arrive(there, '/vi/progress/');
      await see(there, '[data-backup]');
      const field = (await there.$('#backup-file')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(backup);
      await see(there, '[data-backup-in] [role=status]', 'Đã nạp');
      await open(there, moved, '/en/progress/');
      await see(there, '[data-progress-of="quiz:methadone"]', 'best score 100%');
      await open(there, moved, '/vi/');
      await see(there, '[data-file-version]', '0.');
      expect(
        await there.evaluate(() => document.querySelector<HTMLElement>('[data-file-empty]')?.hidden),
      ).toBe(true);
      await computer.close();
    });
  });
}

/** The question that the quiz asks now, once it is another than the last; `none` when it is over. */
function nextQuestion(last: string): string | undefined {
  if (document.querySelector('[data-score]')?.checkVisibility()) return 'none';
  const shown = [...document.querySelectorAll<HTMLElement>('[data-question-page] cn-question')].find((one) =>
    one.checkVisibility(),
  );
  return shown?.dataset['item'] === last ? undefined : shown?.dataset['item'];
}
