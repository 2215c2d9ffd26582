import { chromium, type Browser } from 'playwright-core';
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

/** Measures the built site, all of it or what is named (`npm run bench -- search class`): `npm run build` first. */
const benches: Record<string, (browser: Browser, site: string) => Promise<void> | void> = {
  cases: async (browser, site) => {
    const cases = (await pagesOf(site)).filter((path) => /^\/vi\/scenarios\/[^/]+\/$/.test(path));
    await benchCases(browser, site, cases);
  },
  weights: benchWeights,
  search: benchSearch,
  offline: benchOffline,
  record: benchRecord,
  class: benchClass,
  'single-file': benchSingleFile,
  pages: (_, site) => benchPageScores(site),
  'large-case': benchLargeCase,
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(
    `Nothing here is measured as "${unknown}". Name some of: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}
await serveSite(process.env['BASE_PATH'] ?? '', async (site) => {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
  try {
    for (const name of named.length > 0 ? named : Object.keys(benches)) await benches[name]?.(browser, site);
  } finally {
    await browser.close();
  }
});
