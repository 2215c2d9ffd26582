import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Browser, type Download, type Locator, type Page } from '@playwright/test';

const roster = fileURLToPath(new URL('../fixtures/classroom/roster.xlsx', import.meta.url));

/** A browser of its own, in Viet Nam. */
export async function device(browser: Browser, locale = 'vi-VN'): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Asia/Ho_Chi_Minh', locale });
  return context.newPage();
}

export const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

export async function downloadFrom(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

export async function newClass(page: Page, passphrase?: string): Promise<void> {
  await page.goto('/vi/instructor/classes/');
  const form = page.locator('[data-new-class]');
  await form.locator('[name=name]').fill('D31 khóa 52');
  if (passphrase) {
    await form.getByLabel('Đặt mật khẩu cho lớp này').check();
    await form.locator('[name=passphrase]').fill(passphrase);
    await form.locator('[name=repeat]').fill(passphrase);
  }
  await form.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'D31 khóa 52' })).toBeVisible();
}

export async function addRoster(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(roster);
  await page.getByRole('button', { name: 'Thêm 4 học viên' }).click();
  await expect(page.locator('[data-learner]')).toHaveCount(4);
}

/** Parts are ticked by their key; the module that they belong to is opened first. */
export async function pick(page: Page, key: string): Promise<void> {
  const box = page.locator(`[data-pick="${key}"] input`);
  const module = page.locator('.part-picker details', { has: box });
  if (!(await box.isVisible())) await module.locator('summary').click();
  await box.check();
}

/** The link of the assignment that is shown. */
export async function linkOf(page: Page): Promise<string> {
  const field = page.getByLabel('Đường dẫn');
  await expect(field).toHaveValue(/#a=./);
  return field.inputValue();
}

/** On the page of the class: the key that sealed work is opened with. Returns the part of the page that it stands in. */
export async function makeKey(page: Page, secret: string): Promise<Locator> {
  const key = page.locator('[data-key]');
  for (const field of ['passphrase', 'repeat']) await key.locator(`[name=${field}]`).fill(secret);
  await key.locator('button').click();
  await key.getByText('Lớp có khóa từ').waitFor();
  return key;
}
