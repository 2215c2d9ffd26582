import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { pagesOf } from './sitemap.ts';

/** What a page may weigh, in kB of 1000 bytes, gzip -9. */
const limits = {
  home: { js: 12, css: 12, html: 20 },
  lesson: { js: 12, css: 12, html: 20 },
  quiz: { js: 30, css: 12, html: Infinity },
  case: { js: 115, css: 12, html: Infinity },
  search: { js: 30, css: 12, html: Infinity },
};

type Kind = keyof typeof limits;

const kinds: [Kind, RegExp][] = [
  ['home', /^\/(vi|en)\/$/],
  ['lesson', /\/modules\/[^/]+\/(?!print\/)[^/]+\/$/],
  ['quiz', /\/quizzes\/[^/]+\/$/],
  ['case', /\/scenarios\/[^/]+\/$/],
  ['search', /\/search\/$/],
];

/** Prints what each page weighs as a browser fetches it, used to its end, and how far its layout shifts. */
export async function benchWeights(browser: Browser, site: string): Promise<void> {
  const pages = await pagesOf(site);
  console.log('kind        js    css   html   data   shift  page   (kB gzip)');
  for (const [kind, pattern] of kinds) {
    const weighed: Weighed[] = [];
    for (const path of pages.filter((one) => pattern.test(one))) {
      weighed.push(await weigh(browser, site, kind, path));
    }
    const worst = weighed.toSorted((a, b) => b.js - a.js)[0];
    if (worst) console.log(`worst ${kind}: ${worst.js.toFixed(1)} kB of JavaScript, ${worst.path}`);
  }
}

interface Weighed {
  path: string;
  /** kB of 1000 bytes, gzip -9. */
  js: number;
}

async function weigh(browser: Browser, site: string, kind: Kind, path: string): Promise<Weighed> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 760 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const weights = { js: 0, css: 0, html: 0, data: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const part = (['javascript', 'css', 'html'] as const).find((one) => type.includes(one)) ?? 'data';
    const key = part === 'javascript' ? 'js' : part;
    bodies.push(
      response.body().then((body) => {
        weights[key] += gzipSync(body, { level: 9 }).length / 1000;
      }),
    );
  });
  await page.addInitScript(() => {
    const sum = Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) sum.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  await useToTheEnd(page, kind);
  await Promise.all(bodies);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  await context.close();
  const over = [
    ...(['js', 'css', 'html'] as const).filter((part) => weights[part] > limits[kind][part]),
    ...(shift > 0 ? ['shift'] : []),
  ];
  const cells = (['js', 'css', 'html', 'data'] as const)
    .map((part) => weights[part].toFixed(1).padStart(7))
    .join('');
  const tail = over.length > 0 ? `  OVER: ${over.join(', ')}` : '';
  console.log(`${kind.padEnd(7)}${cells}${shift.toFixed(3).padStart(8)}  ${path}${tail}`);
  return { path, js: weights.js };
}

async function useToTheEnd(page: Page, kind: Kind) {
  if (kind === 'lesson') {
    for (const question of await page.locator('cn-question').all()) {
      const input = question.locator('.choices input').first();
      if (await input.count()) await input.check();
      await question.locator('button[type=submit]').click();
    }
  }
  if (kind === 'search') await page.getByRole('searchbox').fill('methadone');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
}
