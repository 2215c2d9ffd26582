import { expect, test } from '@playwright/test';
import { builtPages } from '../browser/support.ts';
import { builtFile, inFile } from './in-the-file.ts';
import { browserNames, executableOf, startBrowser } from './walked-browser.ts';
import { arrive, open } from './walker.ts';

/** Minutes long: only with `WALKS=all`. */
for (const name of browserNames) {
  test(`${name} shows every page of the file, and none of them complains`, async () => {
    test.skip(!executableOf(name), `There is no ${name} on this machine.`);
    test.setTimeout(600_000);
    const { browser, close } = await startBrowser(name);
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      let at = '';
      page.on('pageerror', (error) => errors.push(`${at}: ${String(error)}`));
      page.on('console', (said) => void (said.type() === 'error' && errors.push(`${at}: ${said.text()}`)));
      const pages = [...builtPages('vi'), ...builtPages('en')];
      await open(page, builtFile, '/vi/');
      for (at of pages) {
        await page.evaluate((address) => void (location.href = address), inFile(at));
        await arrive(page, at);
        const shown = await page.evaluate(() => document.querySelector('main h1')?.textContent.trim() ?? '');
        if (!shown) errors.push(`${at}: no heading`);
      }
      console.log(`${name}: ${pages.length} pages`);
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  });
}
