import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const cards = readdirSync('content/job-aids').map((name) => name.replace('.yaml', ''));

for (const locale of ['vi', 'en']) {
  test(`each ${locale} card prints on one side of A6, and on one of A4`, async ({ page }) => {
    for (const card of cards) {
      await page.goto(`/${locale}/job-aids/${card}/`);
      for (const paper of ['a6', 'a4']) {
        await page
          .locator('.job-aid')
          .evaluate((node, size) => ((node as HTMLElement).dataset['paper'] = size), paper);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g), `${card} on ${paper}`).toHaveLength(1);
      }
    }
  });
}

test('a card names its sources and asks the printer for the size that was chosen', async ({ page }) => {
  await page.addInitScript(() => (globalThis.print = () => void (document.title = 'printed')));
  await page.goto('/vi/job-aids/needlestick-first-hour/');
  await expect(page.locator('.sources-under a').first()).toBeVisible();
  await page.getByRole('button', { name: 'In khổ A4 (dán tường)' }).click();
  await expect(page.locator('.job-aid')).toHaveAttribute('data-paper', 'a4');
  await expect(page).toHaveTitle('printed');
});
