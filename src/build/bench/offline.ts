import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { type Edition, editionFile, packsOf, sizeOf } from '#domain/offline/edition.ts';
import { courseFiles } from '../offline/write-packs.ts';

/** Everything that a device keeps, both languages with figures, in MB of 1,000,000 bytes. */
const most = 6;

/** Prints what the whole course weighs on the way and on the device, and how soon it and its pages are there. */
export async function benchOffline(browser: Browser, site: string): Promise<void> {
  const edition = JSON.parse(await readFile(`dist/${editionFile}`, 'utf8')) as Edition;
  const files = await courseFiles('dist');
  const raw = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`offline: ${files.length} files, ${inMB(raw)} MB; in ${edition.packs.length} packs:`);
  for (const part of ['shared', 'vi', 'en'] as const) {
    console.log(`  ${part.padEnd(7)}${inMB(sizeOf(packsOf(edition, [part])))} MB`);
  }
  const all = sizeOf(edition.packs);
  console.log(`  all    ${inMB(all)} MB${all > most * 1e6 ? '  OVER' : ''}`);

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

function inMB(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
