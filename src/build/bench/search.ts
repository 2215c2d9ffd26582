import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { packSections } from '#domain/search/pack-sections.ts';
import type { PackedSections } from '#domain/search/packed.ts';
import { growSections } from './grow-sections.ts';
import { readJudgedQueries } from './judged-queries.ts';
import { readPacked, unpackSections } from './packed-course.ts';
import { printTimes } from './print-times.ts';

const slowdown = 4;
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const runs = 7;
/** Code and index for one language, in kB. */
const mostSent = 160;

/** Prints what search sends, how long its index takes to build, to answer first, and to answer at each key. */
export async function benchSearch(browser: Browser, site: string): Promise<void> {
  const sections = unpackSections(await readPacked('vi'));
  const start = performance.now();
  const packed = packSections('vi', sections);
  printTimes('search: packed for sending', [performance.now() - start], 5000);
  for (const locale of ['vi', 'en'] as const) {
    const sent = await weighSearch(browser, `${site}/${locale}/search/?q=methadone`);
    const over = sent.code + sent.index > mostSent ? '  OVER' : '';
    console.log(
      `search: ${locale} sends ${sent.code.toFixed(1)} kB of code and ${sent.index.toFixed(1)} of index${over}`,
    );
  }
  const firsts: number[] = [];
  for (let run = 0; run < runs; run += 1) firsts.push(await timeToFirst(browser, site));
  printTimes(`search: first result, slow 4G, processor /${slowdown}, nothing cached`, firsts, 1500);
  printTimes(`search: a key, processor /${slowdown}`, await timesOfKeys(browser, site, packed), 30, 30);
  const grown = packSections('vi', growSections(sections, 10));
  const times = await timesOfKeys(browser, site, grown);
  printTimes(`search: a key in ten times the course, processor /${slowdown}`, times, 50, 50);
}

async function weighSearch(browser: Browser, url: string): Promise<{ code: number; index: number }> {
  const page = await browser.newPage();
  const sent = { code: 0, index: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const part = type.includes('javascript') ? 'code' : type.includes('json') ? 'index' : undefined;
    if (!part) return;
    bodies.push(
      response.body().then((body) => void (sent[part] += gzipSync(body, { level: 9 }).length / 1000)),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  await page.close();
  return sent;
}

/** From the start of the navigation until the first result stands on the page, in ms. */
async function timeToFirst(browser: Browser, site: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', slow4g);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main ol a')) return;
      observer.disconnect();
      performance.mark('first-result');
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site}/vi/search/?q=kim+dam`, { waitUntil: 'commit' });
  await page.locator('main ol a').first().waitFor();
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-result')[0]?.startTime ?? Infinity,
  );
  await context.close();
  return time;
}

/** From a key until its results are laid out, for every key of the judged Vietnamese queries, in ms each. */
async function timesOfKeys(browser: Browser, site: string, packed: PackedSections): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/search-index.json', (route) => route.fulfill({ json: packed }));
  await page.goto(`${site}/vi/search/?q=methadone`);
  await page.locator('main ol a').first().waitFor();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const queries = (await readJudgedQueries())
    .filter(({ locale }) => locale === 'vi')
    .map(({ query }) => query);
  const times = await typeAll(page, queries);
  await context.close();
  return times;
}

function typeAll(page: Page, queries: string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector('#q') as HTMLInputElement;
    const list = document.querySelector('main ol') as HTMLElement;
    const times: number[] = [];
    for (const query of all) {
      for (let length = 1; length <= query.length; length += 1) {
        field.value = query.slice(0, length);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // The answer comes in microtasks; then it is laid out.
        await Promise.resolve()
          .then(() => Promise.resolve())
          .then(() => Promise.resolve());
        void list.offsetHeight;
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return times;
  }, queries);
}
