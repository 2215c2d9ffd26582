import { chromium } from 'playwright-core';
import { benchOffline } from '../bench/offline.ts';
import { benchPageScores } from '../bench/page-scores.ts';
import { benchRecord } from '../bench/record.ts';
import { serveSite } from '../bench/serve-site.ts';
import { benchWeights } from '../bench/weights.ts';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';

/** Measures the built site: `npm run build` first. */
await serveSite(process.env['BASE_PATH'] ?? '', async (site) => {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
  try {
    await benchWeights(browser, site);
    await benchOffline(browser, site);
    await benchRecord(browser, site);
  } finally {
    await browser.close();
  }
  await benchPageScores(site);
});
