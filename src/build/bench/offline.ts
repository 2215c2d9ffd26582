import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { type Edition, editionFile, filesOf } from '#domain/offline/edition.ts';

/** Everything that a device keeps, both languages with figures, in MB of 1,000,000 bytes. */
const most = 6;

/** Prints what the whole course weighs on the way and on the device, and how long it takes from this machine. */
export async function benchOffline(browser: Browser, site: string): Promise<void> {
  const edition = JSON.parse(await readFile(`dist/${editionFile}`, 'utf8')) as Edition;
  console.log('offline       files     MB   MB gzip');
  for (const part of ['shared', 'vi', 'en'] as const) print(part, filesOf(edition, [part]));
  print('all', edition.files);

  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${site}/en/offline/`);
  for (const locale of ['vi', 'en']) {
    await page
      .locator(`[data-kept=${locale}]`)
      .filter({ hasText: /^all here/ })
      .waitFor({ timeout: 120_000 });
  }
  const seconds = (performance.now() - start) / 1000;
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await context.close();
  console.log(
    `on the device after ${seconds.toFixed(1)} s: ${inMB(usage)} MB${usage > most * 1e6 ? '  OVER' : ''}`,
  );
}

function print(part: string, files: Edition['files']): void {
  const raw = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const packed = files.reduce((sum, [, , , bytes]) => sum + bytes, 0);
  const tail = packed > most * 1e6 ? '  OVER' : '';
  console.log(
    `${part.padEnd(12)}${String(files.length).padStart(7)}${inMB(raw).padStart(7)}${inMB(packed).padStart(10)}${tail}`,
  );
}

function inMB(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
