import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { begin, caseAddress, caseId, classAddress, passingRun } from './case-pages.ts';

const field = (page: Page, letter: string) => page.getByLabel(`Số tay giơ cho ${letter}`, { exact: true });

async function letterOf(page: Page, choice: string): Promise<string> {
  return (await page.locator(`.vote-rows [data-choice="${choice}"] .letter`).textContent()) ?? '';
}

test('a class plays a case to its end by keyboard alone, and sees its split at each fork', async ({
  page,
}) => {
  await page.goto('/vi/instructor/');
  await page.locator(`a[href$="/instructor/scenarios/${caseId}/"]`).press('Enter');
  const start = page.getByRole('button', { name: 'Bắt đầu với lớp' });
  await expect(start).toBeEnabled();
  await start.press('Enter');
  for (const [step, choice] of passingRun.entries()) {
    await expect(page.locator('[data-scene] h2')).toBeFocused();
    const letter = await letterOf(page, choice);
    await field(page, 'A').focus();
    await page.keyboard.press(letter.toLowerCase());
    await expect(field(page, letter)).toBeFocused();
    await page.keyboard.type(`1${step}`);
    await page.keyboard.press('ArrowUp');
    await expect(field(page, letter)).toHaveValue(String(11 + step));
    await page.locator('[data-show-result]').press('Enter');
    await expect(page.getByRole('heading', { name: `Lớp chọn ${letter}` })).toBeFocused();
    await page.locator(`[data-follow="${choice}"]`).press('Enter');
    await expect(page.getByRole('heading', { name: 'Lớp đã chọn' })).toBeFocused();
    await expect(page.locator('[data-feedback] .saved')).toHaveText('Đã lưu trên máy này.');
    await page.locator('[data-feedback] .button').first().press('Enter');
  }
  await expect(page.locator('[data-ending]')).toBeVisible();
  await expect(page.locator('[data-class-split]')).toHaveCount(passingRun.length);
  const [first = ''] = passingRun;
  await expect(
    page.locator('[data-class-split]').first().locator(`[data-choice="${first}"] .vote-count`),
  ).toHaveText('11 tay, 100%');
});

test("a class's run is kept, can be gone on with, and is not the instructor's own", async ({ page }) => {
  await page.goto(classAddress);
  await begin(page, 'Bắt đầu với lớp');
  await field(page, 'A').fill('4');
  await page.locator('[data-show-result]').click();
  await page.locator('[data-follow]').click();
  await expect(page.locator('[data-feedback] .saved')).toHaveText('Đã lưu trên máy này.');
  await page.reload();
  await page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  await expect(page.getByRole('button', { name: 'Lùi một bước' })).toBeVisible();
  await page.goto(caseAddress);
  await expect(page.getByRole('button', { name: 'Bắt đầu', exact: true })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' })).toHaveCount(0);
  await page.goto('/vi/progress/');
  await expect(page.locator(`[data-progress-of="scenario:${caseId}"]`)).toHaveText('chưa học');
});

test('the split stays hidden until the instructor shows it', async ({ page }) => {
  await page.goto(classAddress);
  await begin(page, 'Bắt đầu với lớp');
  await field(page, 'A').fill('9');
  await field(page, 'B').focus();
  const ink = (letter: string) => field(page, letter).evaluate((input) => getComputedStyle(input).color);
  expect(await ink('A')).toBe('rgba(0, 0, 0, 0)');
  expect(await ink('B')).not.toBe('rgba(0, 0, 0, 0)');
  await expect(page.locator('.vote-bars')).toHaveCount(0);
  await page.locator('[data-show-result]').click();
  await expect(page.locator('.vote-bars')).toBeVisible();
  await page.locator('[data-recount]').click();
  await expect(field(page, 'A')).toHaveValue('9');
});

test('on a tie the instructor picks one of those that tie', async ({ page }) => {
  await page.goto(classAddress);
  await begin(page, 'Bắt đầu với lớp');
  await page.getByLabel('Thêm một tay cho A').click();
  await page.getByLabel('Thêm một tay cho B').click();
  await page.locator('[data-show-result]').click();
  await expect(page.getByRole('heading', { name: 'Ngang nhau: A, B.' })).toBeVisible();
  await expect(page.locator('[data-follow]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Đi theo B' }).click();
  await expect(page.locator('[data-feedback]')).toBeVisible();
});

test('a step back takes the vote along', async ({ page }) => {
  await page.goto(classAddress);
  await begin(page, 'Bắt đầu với lớp');
  await page.locator('[data-show-result]').click();
  await expect(page.getByRole('heading', { name: 'Chưa đếm tay nào.' })).toBeVisible();
  await page.locator('[data-follow]').first().click();
  await page.getByRole('button', { name: 'Lùi lại, chọn khác' }).click();
  await expect(field(page, 'A')).toHaveValue('');
});

for (const [width, height] of [
  [1280, 720],
  [360, 760],
] as const) {
  test(`a scene for a class can be read and counted at ${width} by ${height}`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
    await page.goto(classAddress);
    await begin(page, 'Bắt đầu với lớp');
    const check = async () => {
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await field(page, 'A').fill('12');
    await check();
    const size = await page
      .locator('.class-text p')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    if (width === 1280) expect(size).toBeGreaterThanOrEqual(24);
    for (const target of await page.locator('.class-scene :is(button, input)').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.locator('[data-show-result]').click();
    await check();
  });
}

test('the whole screen can be had and given back', async ({ page }) => {
  await page.goto(classAddress);
  await begin(page, 'Bắt đầu với lớp');
  const button = page.locator('[data-full-screen]');
  await button.click();
  await expect(button).toHaveText('Thoát toàn màn hình');
  await button.click();
  await expect(button).toHaveText('Toàn màn hình');
});
