import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone's processor is about this much slower than the one that measures. */
const slowdown = 4;
const limits = { js: 115, open: 200, choice: 50 };
const visits = 7;

interface Visit {
  js: number;
  open: number;
  choices: number[];
}

/**
 * Prints what it takes to open each case up to its first choice, and to get from a choice to the next scene: kB of
 * JavaScript (gzip -9), and work on the main thread in ms: script, style and layout. Work is counted in processor time
 * of that thread, times the slowdown: on a busy machine throttling by the clock would count the neighbours too.
 */
export async function benchCases(browser: Browser, site: string, paths: string[]): Promise<void> {
  console.log('case: js kB, ms to the first choice, ms from a choice to the next scene (processor /4)');
  for (const path of paths) {
    const seen: Visit[] = [];
    for (let visit = 0; visit < visits; visit += 1) seen.push(await visitCase(browser, `${site}${path}`));
    const js = median(seen.map((one) => one.js));
    const open = median(seen.map((one) => one.open));
    const choice = median(seen.flatMap((one) => one.choices));
    const isOver = js > limits.js || open > limits.open || choice > limits.choice;
    const cells = [js.toFixed(1), open.toFixed(0), choice.toFixed(0)]
      .map((cell) => cell.padStart(8))
      .join('');
    console.log(`${cells}  ${path}${isOver ? '  OVER' : ''}`);
  }
}

async function visitCase(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 760 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const js = weighScripts(page);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(beginAtOnce);
  // Waiting for a function would be evaluated in the page, which its policy refuses.
  const shown = page.waitForEvent('console', (message) => message.text() === firstChoice);
  await page.goto(url, { waitUntil: 'commit' });
  await shown;
  const open = await workSoFar(client);
  const weight = await js();
  const choices: number[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.waitForTimeout(1600);
    const before = await workSoFar(client);
    await page.evaluate(chooseAndGoOn);
    choices.push((await workSoFar(client)) - before);
  }
  await context.close();
  return { js: weight, open, choices };
}

const firstChoice = 'first choice shown';

/** Runs in the page before anything else: presses the start as soon as it can be pressed. */
function beginAtOnce() {
  const look = () => {
    const start = document.querySelector<HTMLButtonElement>('.player button:not(:disabled)');
    if (document.querySelector('[data-choice]')) {
      requestAnimationFrame(() => requestAnimationFrame(() => console.log('first choice shown')));
      return;
    }
    start?.click();
    setTimeout(look, 20);
  };
  addEventListener('DOMContentLoaded', look);
}

/** Runs in the page: the first choice, its feedback, and the next scene on the screen. */
async function chooseAndGoOn() {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  document.querySelector<HTMLElement>('[data-choice]')?.click();
  await painted();
  document.querySelector<HTMLElement>('[data-feedback] .button')?.click();
  await painted();
}

/** Milliseconds of script, style and layout on the main thread since the page began, slowed down. */
async function workSoFar(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics
    .filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name))
    .reduce((sum, { value }) => sum + value, 0);
  return seconds * 1000 * slowdown;
}

function weighScripts(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if ((response.headers()['content-type'] ?? '').includes('javascript')) bodies.push(response.body());
  });
  return async () =>
    (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length / 1000, 0);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}
