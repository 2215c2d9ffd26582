import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';

/** Weights of pages as a browser fetches them, gzip -9, in kB of 1000 bytes; and layout shift. `npm run build` first. */
const port = 4392;
const base = process.env['BASE_PATH'] ?? '';
const limits = {
  home: { js: 12, css: 12, html: 20 },
  lesson: { js: 12, css: 12, html: 20 },
  quiz: { js: 30, css: 12, html: Infinity },
  case: { js: 115, css: 12, html: Infinity },
  search: { js: 30, css: 12, html: Infinity },
};

type Kind = keyof typeof limits;

async function useUp(page: Page, kind: Kind) {
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

async function measure(kind: Kind, path: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 760 } });
  const page = await context.newPage();
  const weights = { js: 0, css: 0, html: 0, data: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const part = type.includes('javascript') ? 'js' : type.includes('css') ? 'css' : type.includes('html') ? 'html' : 'data';
    bodies.push(response.body().then((body) => void (weights[part] += gzipSync(body, { level: 9 }).length / 1000)));
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number; hadRecentInput: boolean }).hadRecentInput ? 0 : (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`http://127.0.0.1:${port}${base}${path}`, { waitUntil: 'networkidle' });
  await useUp(page, kind);
  await Promise.all(bodies);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  await context.close();
  const limit = limits[kind];
  const over = (['js', 'css', 'html'] as const).filter((part) => weights[part] > limit[part]);
  const cell = (part: 'js' | 'css' | 'html' | 'data') => weights[part].toFixed(1).padStart(7);
  console.log(
    `${kind.padEnd(7)}${cell('js')}${cell('css')}${cell('html')}${cell('data')}${shift.toFixed(3).padStart(8)}  ${path}${over.length || shift > 0 ? `  OVER: ${[...over, ...(shift > 0 ? ['shift'] : [])].join(', ')}` : ''}`,
  );
}

const server = spawn('npm', ['exec', '--', 'astro', 'preview', '--port', String(port)], {
  stdio: 'ignore',
  shell: process.platform === 'win32',
  detached: process.platform !== 'win32',
});
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
try {
  for (let tries = 0; tries < 60; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}${base}/vi/`).then(() => true, () => false);
    if (answered) break;
    await wait(250);
  }
  const sitemap = await (await fetch(`http://127.0.0.1:${port}${base}/sitemap-0.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.slice(base.length));
  console.log('kind        js    css   html   data   shift  page   (kB gzip)');
  const kinds: [Kind, RegExp][] = [
    ['home', /^\/(vi|en)\/$/],
    ['lesson', /\/modules\/[^/]+\/[^/]+\/$/],
    ['quiz', /\/quizzes\//],
    ['case', /\/scenarios\/.+\/$/],
    ['search', /\/search\/$/],
  ];
  for (const [kind, pattern] of kinds) for (const path of pages.filter((one) => pattern.test(one))) await measure(kind, path);
} finally {
  await browser.close();
  if (server.pid && process.platform !== 'win32') process.kill(-server.pid);
  else server.kill();
}
