import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../src/build/run/find-browser.mjs';
import { walkTheFile } from './portable/in-the-file.ts';

walkTheFile();

/** The site's own walks, on the single file in Chromium: what each of them proves holds there too. */
const walks = ['learner', 'search', 'case'];
/** Walks that cost more than they can find here once more; `WALKS=all` takes them along. */
const moreWalks = [
  'review',
  'profiles',
  'record-faults',
  'paths',
  'certificate',
  'progress',
  'question-types',
  'whole-round',
  'assist',
  'debrief',
  'runs',
];
const all = process.env['WALKS'] === 'all';

/** The file is unpacked by a script, and no server stands between where a test could change or watch a page. */
const unfit = /without JavaScript|@site/;

/** Walks `dist-portable/cau-noi.html` by its file URL, no server anywhere. `npm run build:portable` first. */
export default defineConfig({
  outputDir: '../node_modules/.cache/portable-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env['CI'],
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    baseURL: 'file://',
    launchOptions: { executablePath: findBrowser(), args: browserArgs },
    trace: 'off',
  },
  projects: [
    {
      name: 'walks of the site',
      testDir: './browser',
      testMatch: [...walks, ...(all ? moreWalks : [])].map((name) => `${name}.spec.ts`),
      grepInvert: all ? unfit : [unfit, /axe finds nothing|no accessibility violations/],
    },
    { name: 'the file', testDir: './portable', testIgnore: all ? [] : ['every-page.spec.ts'] },
  ],
});
