import { expect, test } from '@playwright/test';
import { begin, caseAddress, caseId, choose, editCase, passingRun } from './case-pages.ts';

const [first = '', second = '', third = ''] = passingRun;

test('a case is left in the middle, resumed after the browser was closed, taken back and ended', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(caseAddress);
  await begin(page);
  for (const choice of passingRun.slice(0, 3)) await choose(page, choice);
  await page.close();
  const again = await context.newPage();
  await again.goto(caseAddress);
  await again.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  await again.getByRole('button', { name: 'Lùi một bước' }).click();
  await expect(again.locator('[data-notice="stepped-back"]')).toBeVisible();
  for (const choice of passingRun.slice(2)) await choose(again, choice);
  await expect(again.locator('[data-ending]')).toBeVisible();
  await expect(again.locator('.forks > li')).toHaveCount(passingRun.length);
  await expect(again.locator('[data-steps-back]')).toContainText('Số bước lùi trong lượt này: 1.');
  await again.goto('/vi/progress/');
  await expect(again.locator(`[data-progress-of="scenario:${caseId}"]`)).toContainText('đạt, số bước lùi: 1');
});

test('several runs are left and each is gone on with', async ({ page }) => {
  await page.goto(caseAddress);
  await begin(page);
  await choose(page, first);
  await page.getByRole('button', { name: 'Dừng, chơi tiếp sau' }).click();
  await begin(page, 'Bắt đầu lượt mới');
  await choose(page, first);
  await choose(page, second);
  await page.reload();
  await expect(page.locator('.unfinished li')).toHaveCount(2);
  await page.locator('.unfinished li').nth(1).getByRole('button').click();
  await expect(page.locator(`button[data-choice="${second}"]`)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng, chơi tiếp sau' }).click();
  await page.locator('.unfinished li').first().getByRole('button').click();
  await expect(page.locator(`button[data-choice="${third}"]`)).toBeVisible();
});

test(
  'a case that was edited goes on from the last fork that stands, says so, and keeps what comes then',
  { tag: '@site' },
  async ({ page }) => {
    await page.goto(caseAddress);
    await begin(page);
    for (const choice of passingRun.slice(0, 3)) await choose(page, choice);
    let other = '';
    await editCase(page, (shown) => {
      const scene = Object.values(shown.scenes).find(({ choices }) =>
        choices.some(({ id }) => id === second),
      );
      if (!scene) return;
      scene.choices = scene.choices.filter(({ id }) => id !== second);
      other = scene.choices.find(({ when }) => !when)?.id ?? '';
      shown.revision = 'edited';
    });
    await page.reload();
    await page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
    await expect(page.locator('[data-notice="cut-edited"]')).toContainText(
      'Số lựa chọn sau đó không giữ được: 2.',
    );
    await choose(page, other);
    await page.reload();
    await page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
    await expect(page.locator('[data-notice^="cut"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Lùi một bước' }).click();
    await expect(page.locator(`button[data-choice="${other}"]`)).toBeVisible();
  },
);

test('a finished run keeps its result when the case is edited afterwards', async ({ page }) => {
  await page.goto(caseAddress);
  await begin(page);
  for (const choice of passingRun) await choose(page, choice);
  await expect(page.locator('.verdict.passed')).toBeVisible();
  await editCase(page, (shown) => {
    shown.pass.total = 99;
    shown.revision = 'edited';
  });
  await page.reload();
  await expect(page.locator('.player')).toContainText('Lượt đã chơi: 1. Kết cục đã gặp: 1/');
  await page.goto('/vi/progress/');
  await expect(page.locator('[data-module-progress=methadone] progress')).toHaveAttribute('value', '1');
});

test('two tabs play one run: each goes along with the other', async ({ context, page }) => {
  await page.goto(caseAddress);
  await begin(page);
  await choose(page, first);
  const tab = await context.newPage();
  await tab.goto(caseAddress);
  await tab.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  await choose(tab, second);
  await expect(page.locator('[data-notice="followed"]')).toBeVisible();
  await expect(page.locator(`button[data-choice="${third}"]`)).toBeVisible();
  await page.getByRole('button', { name: 'Lùi một bước' }).click();
  await expect(tab.locator(`button[data-choice="${second}"]`)).toBeVisible();
});

test('a run begun in one tab is offered in another', async ({ context, page }) => {
  await page.goto(caseAddress);
  const tab = await context.newPage();
  await tab.goto(caseAddress);
  await begin(tab);
  await choose(tab, first);
  await expect(page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' })).toBeVisible();
});

test('notes are kept, there again on resuming, and in the debrief', async ({ page }) => {
  await page.goto(caseAddress);
  await begin(page);
  const notes = page.locator('.run-notes');
  await notes.locator('summary').click();
  await notes.getByRole('textbox').fill('Hỏi pháp chế: <b>xét nghiệm</b> ở cổng?');
  await notes.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await expect(notes.getByRole('status')).toHaveText('Đã lưu trên máy này.');
  await notes.getByRole('textbox').fill('Viết dở rồi đi tiếp');
  await choose(page, first);
  await page.reload();
  await page.getByRole('button', { name: 'Chơi tiếp chỗ đang dở' }).click();
  await page.locator('.run-notes summary').click();
  await expect(page.locator('.run-notes .note-text')).toHaveText([
    'Hỏi pháp chế: <b>xét nghiệm</b> ở cổng?',
    'Viết dở rồi đi tiếp',
  ]);
  for (const choice of passingRun.slice(1)) await choose(page, choice);
  await expect(page.locator('.forks > li').first().locator('.own-notes .note-text')).toHaveCount(2);
});

test('a note that is not on disk is never called saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(caseAddress);
  await begin(page);
  await page.locator('.run-notes summary').click();
  await page.getByRole('textbox').fill('Ghi thử');
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await expect(page.locator('.run-notes [role=status]')).toContainText('Chưa lưu được.');
  await expect(page.locator('.run-notes .note-text')).toHaveText('Ghi thử');
  await page.locator(`button[data-choice="${first}"]`).click();
  await expect(page.locator('[data-feedback] .saved').first()).toContainText('Chưa lưu được.');
});
