import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import {
  begin,
  caseAddress,
  choose,
  editCase,
  expectSaved,
  passingRun,
  scenario,
  shortestRuns,
} from './case-pages.ts';

test('a case is played by keyboard alone, taken back and ended', async ({ page }) => {
  const [, run = []] = shortestRuns[0] ?? [];
  await page.goto(caseAddress);
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeEnabled();
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (
        await page.locator(selector).evaluateAll((all) => all.some((one) => one === document.activeElement))
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${selector}.`);
  };
  await tabTo('.player .button');
  await page.keyboard.press('Enter');
  const take = async (choice: string) => {
    await expect(page.locator('[data-scene] h2')).toBeFocused();
    await tabTo(`[data-choice="${choice}"]`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Bạn đã chọn' })).toBeFocused();
    await expectSaved(page);
  };
  await take(run[0] ?? '');
  await tabTo('[data-step-back]');
  await page.keyboard.press('Enter');
  for (const choice of run) {
    await take(choice);
    await tabTo('[data-feedback] .button');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-ending] h2')).toBeFocused();
  await expect(page.locator('[data-steps-back]')).toHaveAttribute('data-steps-back', '1');
});

test('one scene stands on the page, text before choices, and no criterion while it is played', async ({
  page,
}) => {
  await page.goto(caseAddress);
  await begin(page);
  await expect(page.locator('[data-scene]')).toHaveCount(1);
  const order = await page
    .locator('.scene')
    .evaluate((scene) => [...scene.querySelectorAll('h2, p, h3, button')].map(({ localName }) => localName));
  expect(order.indexOf('h2')).toBeLessThan(order.indexOf('p'));
  expect(order.indexOf('p')).toBeLessThan(order.indexOf('h3'));
  expect(order.indexOf('h3')).toBeLessThan(order.indexOf('button'));
  const words = ['Đúng pháp luật', 'An toàn cho mọi người', 'Giữ cánh cửa y tế mở', 'Có ghi chép'];
  const [, run = []] = shortestRuns[0] ?? [];
  for (const choice of run.slice(0, 2)) {
    for (const word of words) await expect(page.locator('.player')).not.toContainText(word);
    await choose(page, choice);
  }
});

test('a drawing stands above the text of its scene', { tag: '@site' }, async ({ page }) => {
  await page.route(`**${caseAddress}`, async (route) => {
    const response = await route.fetch();
    const template = '<template data-picture="poster"><figure><svg role="img"></svg></figure></template>';
    await route.fulfill({
      response,
      body: (await response.text())
        .replace('</main>', `${template}</main>`)
        .replace('"scenes":{"dawn":{', '"scenes":{"dawn":{"picture":"poster",'),
    });
  });
  await page.goto(caseAddress);
  await begin(page);
  await expect(page.locator('[data-scene="dawn"] .scene-picture svg')).toHaveCount(1);
  const isAbove = await page
    .locator('.scene-picture')
    .evaluate((picture) => picture.nextElementSibling?.localName === 'p');
  expect(isAbove).toBe(true);
});

test('the whole case reads without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(caseAddress);
  await page.locator('.whole-case summary').click();
  await expect(page.locator('.whole-case section')).toHaveCount(
    Object.keys(scenario.scenes).length + Object.keys(scenario.endings).length,
  );
});

test('an edited text does not disturb a run', { tag: '@site' }, async ({ page }) => {
  const [, run = []] = shortestRuns[0] ?? [];
  await page.goto(caseAddress);
  await begin(page);
  await choose(page, run[0] ?? '');
  await editCase(page, (shown) => {
    for (const scene of Object.values(shown.scenes)) scene.text = `Sửa lời. ${scene.text}`;
  });
  await page.reload();
  await page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  await expect(page.locator('[data-scene]')).toContainText('Sửa lời.');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a case is played, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    const expectClean = async () => {
      await expectAccessible(page);
    };
    await page.goto(caseAddress);
    await begin(page);
    await page.locator('.run-notes summary').click();
    await page.getByRole('textbox').fill('Ghi thử');
    await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
    await expectClean();
    await page.locator(`button[data-choice="${passingRun[0]}"]`).click();
    await expectClean();
    await page.getByRole('button', { name: 'Lùi lại, chọn khác' }).click();
    await expectClean();
    for (const choice of passingRun) await choose(page, choice);
    await expect(page.locator('[data-ending]')).toBeVisible();
    await expectClean();
    await page.getByRole('button', { name: 'Chơi lại từ đầu' }).click();
    await choose(page, passingRun[0] ?? '');
    await page.getByRole('button', { name: 'Dừng, chơi tiếp sau' }).click();
    await begin(page, 'Bắt đầu lượt mới');
    await choose(page, passingRun[0] ?? '');
    await page.getByRole('button', { name: 'Dừng, chơi tiếp sau' }).click();
    await expect(page.locator('.unfinished li')).toHaveCount(2);
    await expectClean();
  });
}
