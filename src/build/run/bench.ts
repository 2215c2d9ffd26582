import { chromium } from 'playwright-core';
import { benchCases } from '../bench/case.ts';
import { benchClass } from '../bench/class.ts';
import { benchLargeCase } from '../bench/large-case.ts';
import { benchOffline } from '../bench/offline.ts';
import { benchPageScores } from '../bench/page-scores.ts';
import { benchRecord } from '../bench/record.ts';
import { benchSearch } from '../bench/search.ts';
import { serveSite } from '../bench/serve-site.ts';
import { benchSingleFile } from '../bench/single-file.ts';
import { pagesOf } from '../bench/sitemap.ts';
import { benchWeights } from '../bench/weights.ts';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';

/** Measures the built site: `npm run build` first. */
await serveSite(process.env['BASE_PATH'] ?? '', async (site) => {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
  try {
    const cases = (await pagesOf(site)).filter((path) => /^\/vi\/scenarios\/[^/]+\/$/.test(path));
    await benchCases(browser, site, cases);
    await benchWeights(browser, site);
    await benchSearch(browser, site);
    await benchOffline(browser, site);
    await benchRecord(browser, site);
    await benchClass(browser, site);
    await benchSingleFile(browser);
  } finally {
    await browser.close();
  }
  await benchPageScores(site);
});

benchLargeCase();
