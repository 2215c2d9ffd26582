import type { Page } from 'playwright-core';

/** On the page of profiles: makes one with a passphrase, and waits until the page says so. */
export async function makeLockedProfile(page: Page, name: string): Promise<void> {
  const form = page.locator('[data-do=create]');
  await form.locator('[name=name]').fill(name);
  await form.locator('[name=locked]').check();
  for (const field of ['passphrase', 'repeat']) await form.locator(`[name=${field}]`).fill('four slow words');
  await form.getByRole('button').click();
  await page.locator('[data-said]').filter({ hasText: name }).waitFor();
}
