import type { Page } from '@playwright/test';

/** What the page's own policy refused, from now on. */
export async function refusedOn(page: Page): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('refused ')) refused.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.log('refused', location.pathname, violatedDirective, blockedURI, sample),
    );
  });
  return refused;
}
