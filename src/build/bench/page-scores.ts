import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserArgs, findOrInstallBrowser } from '../run/find-browser.mjs';

/** What Lighthouse must give at least, in points of 100, on a middling phone with a slow line. */
const least = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
const pages = [
  '/',
  '/modules/methadone/once-a-day/',
  '/quizzes/methadone/',
  '/scenarios/methadone-or-target/',
  '/search/',
];
/** The median of so many: whatever else the machine does shows in the score for speed. */
const runs = 3;

/** Prints Lighthouse's scores; first visits, the course's own service worker at work. */
export async function benchPageScores(site: string): Promise<void> {
  const port = await freePort();
  const args = [...browserArgs, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args });
  try {
    console.log('Lighthouse: performance, accessibility, best practice');
    for (const page of pages.map((path) => `/vi${path}`)) {
      const found: number[][] = [];
      for (let run = 0; run < runs; run += 1) found.push(await scoresOf(`${site}${page}`, port));
      const scores = Object.keys(least).map((name, place) => {
        const sorted = found.map((one) => one[place] ?? 0).toSorted((a, b) => a - b);
        const score = sorted[runs >> 1] ?? 0;
        return `${score}${score < least[name as keyof typeof least] ? ' UNDER' : ''}`;
      });
      console.log(`${scores.map((score) => score.padStart(5)).join('')}  ${page}`);
    }
  } finally {
    await browser.close();
  }
}

async function scoresOf(url: string, port: number): Promise<number[]> {
  const result = await lighthouse(url, { port, onlyCategories: Object.keys(least), logLevel: 'error' });
  return Object.keys(least).map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
