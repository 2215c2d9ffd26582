import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { addRoster, device, downloadFrom, linkOf, newClass, pick, textOf } from './class-desk-pages.ts';
import { dumpDatabase } from './record-database.ts';

test('CR10 a class with a passphrase is locked on disk, after a reload and by its button', async ({
  page,
}) => {
  const secret = 'mật khẩu của lớp';
  await newClass(page, secret);
  await addRoster(page);
  expect(await dumpDatabase(page, 'cau-noi-class')).not.toMatch(/Sáng|Lò/);
  await page.reload();
  await page.locator('main form [name=passphrase]').fill('sai rồi nhé');
  await page.getByRole('button', { name: 'Mở lớp' }).click();
  await expect(page.getByText('Mật khẩu không đúng.')).toBeVisible();
  await page.locator('main form [name=passphrase]').fill(secret);
  await page.getByRole('button', { name: 'Mở lớp' }).click();
  await expect(page.locator('[data-learner]')).toHaveCount(4);
  await page.getByRole('link', { name: 'Lớp', exact: true }).click();
  await page.getByRole('button', { name: 'Khóa lớp lại' }).click();
  await expect(page.getByRole('button', { name: 'Mở lớp' })).toBeVisible();
});

test('CR11 a class goes to another device as a file, is put away, and deleted', async ({ page, browser }) => {
  await newClass(page);
  await addRoster(page);
  await page.getByRole('link', { name: 'Lớp', exact: true }).click();
  const out = page.locator('[data-export]');
  await out.locator('[name=passphrase]').fill('đi đường xa');
  await out.locator('[name=repeat]').fill('đi đường xa');
  const file = await downloadFrom(page, () => out.getByRole('button').click());
  expect(await textOf(file)).not.toMatch(/Sáng/);

  const other = await device(browser);
  await other.goto('/vi/instructor/classes/');
  await other.locator('input[type=file]').setInputFiles(await file.path());
  await other
    .locator('form', { has: other.getByRole('button', { name: 'Mở', exact: true }) })
    .locator('[name=passphrase]')
    .fill('đi đường xa');
  await other.getByRole('button', { name: 'Mở', exact: true }).click();
  await other.getByRole('link', { name: 'D31 khóa 52' }).click();
  await other.getByRole('link', { name: 'Học viên', exact: true }).click();
  await expect(other.locator('[data-learner]')).toHaveCount(4);

  await page.getByRole('button', { name: 'Cất lớp đi' }).click();
  await expect(page.getByRole('button', { name: 'Lấy lớp ra dùng lại' })).toBeVisible();
  await page.locator('summary', { hasText: 'Xóa lớp' }).click();
  await page.getByRole('button', { name: 'Xóa hẳn lớp' }).click();
  await expect(page.getByText('Chưa có lớp nào trên máy này.')).toBeVisible();
  expect(await dumpDatabase(page, 'cau-noi-class')).not.toMatch(/D31|Sáng/);
});

test('CR13 learners are edited, leave, come back; groups come and go', async ({ page }) => {
  await newClass(page);
  await addRoster(page);
  await page.getByRole('button', { name: 'Sửa Lò Văn Sáng' }).click();
  const form = page.locator('.edit-learner');
  await form.getByLabel('Họ và tên').fill('Lò Văn Sang');
  await form.getByLabel('Trực đêm').check();
  await form.getByRole('button', { name: 'Lưu' }).click();
  const row = page.locator('[data-learner]', { hasText: 'Lò Văn Sang' });
  await expect(row).toContainText('Trực đêm, Tổ 2');
  await row.getByRole('button').click();
  await form.getByRole('button', { name: 'Đánh dấu đã rời lớp' }).click();
  await expect(row).toContainText('Đã rời lớp');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Đưa trở lại lớp' }).click();
  await expect(row).not.toContainText('Đã rời lớp');
  await page.getByRole('button', { name: 'Bỏ nhóm: Trực đêm' }).click();
  await expect(row).not.toContainText('Trực đêm');
  await page.getByLabel('Gõ hoặc dán').fill('Lê Hà');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Thêm 1 học viên' }).click();
  await expect(page.locator('[data-learner]')).toHaveCount(5);
});

for (const width of [360, 1280]) {
  test(`the desk and the page of assignments fit ${width} pixels`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const expectFits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await newClass(page);
    await addRoster(page);
    await expectFits();
    await page.getByRole('link', { name: 'Bài đã giao' }).click();
    await page.getByRole('link', { name: 'Giao bài mới' }).click();
    await pick(page, 'quiz:methadone');
    await page.getByLabel('Tên bài').fill('Bài');
    await expectFits();
    await page.getByRole('button', { name: 'Giao bài', exact: true }).click();
    const link = await linkOf(page);
    await expectFits();
    await page.goto(link);
    await page.getByRole('button', { name: 'Nhận bài' }).click();
    await page.getByText('Nguyên văn trong tệp').click();
    await expectFits();
  });
}
