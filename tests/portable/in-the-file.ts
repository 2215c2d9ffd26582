import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const builtFile = fileURLToPath(new URL('../../dist-portable/cau-noi.html', import.meta.url));

/** Where a page of the site stands in a copy of the file. */
export const inFile = (address: string, file = builtFile) => `${pathToFileURL(file).href}#${address}`;

/** Opens a page of the file as a fresh document and waits until it is there. */
export async function openInFile(page: Page, address: string, file = builtFile): Promise<void> {
  const goto = Object.getPrototypeOf(page).goto.bind(page) as Page['goto'];
  await goto('about:blank');
  await goto(inFile(address, file));
  await page.locator('html[data-page]').waitFor({ state: 'attached' });
}

/**
 * From now on this process's tests, written for the site, walk the file instead: `page.goto('/vi/')` opens
 * that page of it. So both editions are held to the same words, and no test is written twice.
 */
export function walkTheFile(): void {
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (...args) => leadBrowser(await launch(...args));
  const persistent = chromium.launchPersistentContext.bind(chromium);
  chromium.launchPersistentContext = async (...args) => leadContext(await persistent(...args));
}

function leadBrowser(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (...args) => leadContext(await newContext(...args));
  return browser;
}

function leadContext(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context);
  context.newPage = async () => leadPage(await newPage());
  return context;
}

function leadPage(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    if (!address.startsWith('/')) return goto(address, options);
    await openInFile(page, address);
    return null;
  };
  return page;
}
