import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { exploreScenario } from '../../src/domain/scenario/explore.ts';
import { scenarioSchema } from '../../src/domain/scenario/schema.ts';

const scenario = scenarioSchema().parse(
  parse(readFileSync('content/scenarios/methadone-or-target.yaml', 'utf8')),
);
const address = '/vi/scenarios/methadone-or-target/';

async function choose(page: Page, choice: string) {
  await page.locator(`[data-choice="${choice}"]`).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu trên máy này.' })).toBeVisible();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

test('a case is left in the middle, resumed after the browser was closed, and finished', async ({
  browser,
}) => {
  const [, run = []] = [...exploreScenario(scenario).endings][0] ?? [];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  for (const choice of run.slice(0, 3)) await choose(page, choice);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  for (const choice of run.slice(3)) await choose(again, choice);
  await expect(again.locator('[data-ending]')).toBeVisible();
  await expect(again.getByRole('heading', { name: 'Nhìn lại' })).toBeVisible();
  await expect(again.locator('.forks > li')).toHaveCount(run.length);
});

for (const [ending, run] of exploreScenario(scenario).endings) {
  test(`methadone-or-target comes to the ending ${ending}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    for (const choice of run) await choose(page, choice);
    await expect(page.locator(`[data-ending="${ending}"]`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  });
}

test('a case is played by keyboard alone', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled();
  await page.getByRole('button', { name: 'Bắt đầu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-scene] h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bạn đã chọn' })).toBeFocused();
});
