import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../src/build/run/find-browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4391);

/** Walks the built site as a person would. `npm run build` first. */
export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Patience for a slow machine: none of these tests measures speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env['CI'],
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserArgs },
    trace: 'off',
    // Else every test would have the whole course downloaded beside it. Tests of what is kept allow them.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npm exec -- astro preview --port ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `http://127.0.0.1:${port}/vi/`,
    reuseExistingServer: false,
  },
});
