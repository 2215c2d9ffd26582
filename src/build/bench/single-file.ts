import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** In MB of 1,000,000 bytes, and in seconds from opening until the page can be used, the processor slowed so many times. */
const most = { size: 6, seconds: 1.5 };
const slowness = 4;
const runs = 5;

/** Pages opened straight from a bookmark, and what stands there once they can be used. */
const pages: Record<string, string> = {
  '/vi/': '[data-file-version]:not(:empty)',
  '/vi/modules/methadone/once-a-day/': 'cn-question button[type=submit]',
  '/vi/quizzes/methadone/': '[data-quiz-start] [data-live]:not([hidden])',
  '/vi/scenarios/methadone-or-target/': '.player button',
  '/vi/search/?q=ma+tuy': 'main ol a',
};

/** Packs the built site into its one file and prints what that weighs and how soon it can be used. */
export async function benchSingleFile(browser: Browser): Promise<void> {
  const { status } = spawnSync(process.execPath, ['src/build/run/build-portable.ts', '--keep-dist']);
  if (status !== 0) throw new Error('The single file could not be built.');
  const file = resolve('dist-portable/cau-noi.html');
  const size = (await stat(file)).size / 1e6;
  console.log(`single file: ${size.toFixed(2)} MB${size > most.size ? '  OVER' : ''}; usable after`);
  for (const [address, usable] of Object.entries(pages)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1)
      times.push(await secondsUntil(browser, `${pathToFileURL(file).href}#${address}`, usable));
    const median = times.toSorted((a, b) => a - b)[runs >> 1] ?? 0;
    console.log(
      `  ${median.toFixed(2)} s${median > most.seconds ? '  OVER' : ''}  ${address} (processor slowed ${slowness} times)`,
    );
  }
}

/** Each time in a browser session that has never seen it. */
async function secondsUntil(browser: Browser, url: string, usable: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 760 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('html[data-page]').waitFor({ state: 'attached' });
    await page.locator(usable).first().waitFor();
    return (performance.now() - start) / 1000;
  } finally {
    await context.close();
  }
}
