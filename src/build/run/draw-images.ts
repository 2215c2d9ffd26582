import { mkdir, readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { serveSite } from '../bench/serve-site.ts';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';

// node src/build/run/draw-images.ts: draws the icons in public/icons from public/icon.svg, and takes the
// screenshots in public/screenshots that a browser shows before it installs the course. `npm run build` first.
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArgs });
try {
  await drawIcons(browser);
  await serveSite('', (site) => takeScreenshots(browser, site));
} finally {
  await browser.close();
}

async function drawIcons(browser: Browser): Promise<void> {
  await mkdir('public/icons', { recursive: true });
  const svg = (await readFile('public/icon.svg')).toString('base64');
  const icons = [
    { name: 'icon-192', size: 192, share: 1, ground: 'transparent' },
    { name: 'icon-512', size: 512, share: 1, ground: 'transparent' },
    { name: 'apple-180', size: 180, share: 1, ground: '#0b5563' },
    // A device cuts its own shape out of it: what matters lies in the middle four fifths.
    { name: 'maskable-512', size: 512, share: 0.8, ground: '#0b5563' },
  ];
  for (const { name, size, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}"><img width="${size * share}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
    await page.close();
  }
}

async function takeScreenshots(browser: Browser, site: string): Promise<void> {
  await mkdir('public/screenshots', { recursive: true });
  const narrow = { width: 360, height: 640 };
  const shots = [
    { name: 'home-narrow', path: '/', viewport: narrow, scale: 2 },
    { name: 'case-narrow', path: '/scenarios/methadone-or-target/', viewport: narrow, scale: 2 },
    {
      name: 'case-wide',
      path: '/scenarios/methadone-or-target/',
      viewport: { width: 1280, height: 800 },
      scale: 1,
    },
  ];
  for (const locale of ['vi', 'en']) {
    for (const { name, path, viewport, scale } of shots) {
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: scale,
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.goto(`${site}/${locale}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `public/screenshots/${name}-${locale}.png` });
      await context.close();
    }
  }
}
