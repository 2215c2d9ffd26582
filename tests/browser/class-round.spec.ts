import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { fileOfCode } from '#features/classroom/file-code.client.ts';
import { readQr } from '../unit/classroom/read-qr.ts';
import { builtFile } from '../portable/in-the-file.ts';
import { answer, arrive, open, press, see, until } from '../portable/walker.ts';
import { executableOf, startBrowser } from '../portable/walked-browser.ts';
import { device, downloadFrom, linkOf, makeKey, newClass, pick, textOf } from './class-desk-pages.ts';
import { sheetOf } from './sheet-of.ts';
import { answerRightly, itemAsked } from './support.ts';

const hour = 3_600_000;
const now = Date.now();
/** Given out the day before yesterday; due at noon yesterday, Vietnamese time; the first two hand in before. */
const given = now - 48 * hour;
const due = `${new Date(now - 24 * hour).toISOString().slice(0, 10)}T12:00`;
const inTime = Date.parse(`${due}:00+07:00`) - 3 * hour;

const keySecret = 'khóa của lớp này';
const title = 'Tuần thứ nhất';
const names = { sealed: 'Trần Thị Hòa', twice: 'Lò Văn Sáng', late: 'Đỗ Ngọc Ấn' };

/** Of the file's own words, not through anything of the course: the share of credit in the last finished attempt. */
function scoreIn(text: string): number {
  const { submission } = JSON.parse(text) as {
    submission: {
      events: { type: string; about: { attempt?: string }; data: { items?: string[]; credit?: number } }[];
    };
  };
  const finished = submission.events.filter(({ type }) => type === 'quiz.finished');
  expect(finished).toHaveLength(1);
  const of = submission.events.filter(({ about }) => about.attempt === finished[0]?.about.attempt);
  const asked = of.find(({ type }) => type === 'quiz.started')?.data.items?.length ?? NaN;
  const credits = of.filter(({ type }) => type === 'question.answered').map(({ data }) => data.credit ?? NaN);
  return credits.reduce((sum, credit) => sum + credit, 0) / asked;
}

async function learnerOf(browser: Browser, link: string): Promise<Page> {
  const page = await device(browser);
  await page.context().clock.install({ time: inTime });
  await page.goto(link);
  await page.getByRole('button', { name: 'Nhận bài' }).click();
  await expect(page.locator('[data-hand-in]')).toBeVisible();
  return page;
}

async function readLesson(page: Page): Promise<void> {
  const address = page.url();
  await page.getByRole('link', { name: 'Đọc: Một liều, một ngày' }).click();
  await page.locator('[data-complete]').click();
  await expect(page.locator('[data-lesson] [data-saved]')).toContainText('Đã lưu');
  await page.goto(address);
}

async function takeTest(page: Page, ...right: boolean[]): Promise<void> {
  const address = page.url();
  await page.getByRole('link', { name: 'Kiểm tra: Methadone' }).click();
  await page.getByRole('button', { name: 'Làm bài kiểm tra' }).click();
  for (const isRight of right) {
    await expect(page.locator('[data-question-page]:visible')).toBeVisible();
    await answerRightly(page, await itemAsked(page), isRight);
    await page.locator('[data-next]').click();
  }
  await expect(page.locator('[data-score]')).toBeVisible();
  await page.goto(address);
}

async function handIn(page: Page, name: string): Promise<{ name: string; text: string }> {
  await page.getByLabel('Họ và tên').fill(name);
  const made = await downloadFrom(page, () => page.getByRole('button', { name: 'Tạo tệp để nộp' }).click());
  await expect(page.locator('[data-hand-in] [data-said]')).toContainText('Đã tạo tệp');
  return { name: made.suggestedFilename(), text: await textOf(made) };
}

/** On the single file no link from a chat can be opened: it is pasted. Firefox where there is one. */
async function lateOnTheFile(link: string): Promise<{ name: string; text: string }> {
  const walked = await startBrowser(executableOf('Firefox') ? 'Firefox' : 'Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-late-'));
  try {
    const page = await walked.browser.newPage();
    await page.setViewport({ width: 400, height: 800 });
    await open(page, builtFile, '/vi/assignment/');
    await see(page, '[data-open] textarea');
    const field = (await page.$('[data-open] textarea')) as ElementHandle<HTMLTextAreaElement>;
    await field.evaluate((one, text) => void (one.value = text), link);
    await press(page, '[data-open] button');
    await press(page, '[data-accept]');
    await see(page, '[data-hand-in]');
    await open(page, builtFile, '/vi/');
    await see(page, '[data-assignments]', 'Còn 2/2 việc.');
    await press(page, '[data-assignments] a', title);
    await arrive(page, '/vi/assignment/');
    await press(page, 'a', 'Đọc: Một liều, một ngày');
    await arrive(page, '/vi/modules/methadone/once-a-day/');
    await press(page, '[data-complete]');
    await see(page, '.lesson-end [data-saved]', 'Đã lưu');
    await open(page, builtFile, '/vi/');
    await press(page, '[data-assignments] a', title);
    await press(page, 'a', 'Kiểm tra: Methadone');
    await arrive(page, '/vi/quizzes/methadone/');
    await press(page, '[data-test]');
    for (let count = 0; count < 2; count += 1) {
      const item = await until(
        page,
        'a question',
        () =>
          [...document.querySelectorAll<HTMLElement>('[data-question-page] cn-question')].find(
            (one) => one.checkVisibility() && !one.querySelector('[data-saved]')?.textContent.trim(),
          )?.dataset['item'],
      );
      await answer(page, item);
      await press(page, '[data-next]');
    }
    await see(page, '[data-score]', '100%');
    await open(page, builtFile, '/vi/assignment/');
    await press(page, '.assignments a', title);
    await see(page, '[data-hand-in]');
    await see(page, '[data-overdue]');
    const name = (await page.$('[data-hand-in] [name=name]')) as ElementHandle<HTMLInputElement>;
    await name.evaluate((one, text) => {
      one.value = text;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }, names.late);
    if (await page.$eval('[data-seal]', (one) => one.checkVisibility())) await press(page, '[name=seal]');
    await press(page, '[data-hand-in] button', 'Tạo tệp để nộp');
    await see(page, '[data-hand-in] [data-said]', 'Đã tạo tệp');
    // Firefox puts an empty file there first.
    const files = () =>
      readdirSync(walked.downloads)
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ name, text: readFileSync(join(walked.downloads, name), 'utf8') }));
    await expect.poll(() => files().map(({ text }) => text.endsWith('}\n'))).toEqual([true]);
    return files()[0] as { name: string; text: string };
  } finally {
    await walked.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a class of three: assigned by link, done, handed in sealed, twice and late from the single file; the gradebook and what goes out say what the files say', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  expect(existsSync(builtFile), 'run "npm run build:portable -- --keep-dist" first').toBe(true);
  const instructor = await device(browser);
  await instructor.context().clock.install({ time: given });
  await newClass(instructor);
  await instructor.getByLabel('Gõ hoặc dán').fill(Object.values(names).join('\n'));
  await instructor.getByRole('button', { name: 'Xem trước' }).click();
  await instructor.getByRole('button', { name: 'Thêm 3 học viên' }).click();
  await expect(instructor.locator('[data-learner]')).toHaveCount(3);
  await instructor.getByRole('link', { name: 'Lớp', exact: true }).click();
  await makeKey(instructor, keySecret);

  await instructor.getByRole('link', { name: 'Bài đã giao' }).click();
  await instructor.getByRole('link', { name: 'Giao bài mới' }).click();
  await instructor.getByLabel('Tên bài').fill(title);
  await pick(instructor, 'lesson:methadone/once-a-day');
  await pick(instructor, 'quiz:methadone');
  await instructor.getByLabel('Số câu mỗi lượt').fill('2');
  await instructor.getByLabel('Hạn nộp').fill(due);
  await instructor.getByLabel('Nộp muộn').selectOption({ label: 'Nhận và ghi là muộn' });
  await instructor.getByRole('button', { name: 'Giao bài', exact: true }).click();
  const link = await linkOf(instructor);

  const hoa = await learnerOf(browser, link);
  await readLesson(hoa);
  await takeTest(hoa, true, true);
  const sealed = await handIn(hoa, names.sealed);
  expect(sealed.text).not.toMatch(/Hòa|once-a-day/);

  const sang = await learnerOf(browser, link);
  await readLesson(sang);
  await sang.getByLabel('Niêm phong').uncheck();
  const half = await handIn(sang, names.twice);
  await sang.getByText('Đưa mã QR cho giảng viên quét').click();
  await expect(sang.locator('[data-code] svg')).toBeVisible();
  const path = (await sang.locator('[data-code] path').getAttribute('d')) ?? '';
  const side = Number((await sang.locator('[data-code] svg').getAttribute('viewBox'))?.split(' ')[2]);
  expect(await fileOfCode(readQr({ path, side }) ?? '')).toBe(half.text);
  await takeTest(sang, true, false);
  await sang.getByLabel('Niêm phong').uncheck();
  const whole = await handIn(sang, names.twice);

  const late = await lateOnTheFile(link);
  const expected = { sealed: 1, twice: scoreIn(whole.text), late: scoreIn(late.text) };
  expect(expected.twice).toBeLessThan(1);
  expect(expected.late).toBe(1);

  // Collected today.
  await instructor.context().clock.setSystemTime(now);
  await instructor.getByRole('link', { name: 'Thu bài, kết quả' }).click();
  await instructor.getByLabel('Mật khẩu của khóa mở bài niêm phong').fill(keySecret);
  await instructor.getByRole('button', { name: 'Mở khóa bài niêm phong' }).click();
  await instructor.getByText('Khóa đang mở').waitFor();
  const otherCourse = whole.text.replace('"course":"cau-noi"', '"course":"khoa-khac"');
  await instructor.getByLabel('Tệp học viên nộp').setInputFiles(
    [whole, late, sealed, half, { name: 'khac.json', text: otherCourse }].map(({ name, text }) => ({
      ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
    })),
  );
  const status = instructor.getByRole('status').filter({ hasText: 'Đã nhận: 4.' });
  await expect(status).toContainText('Không nhận: 1.');
  await expect(instructor.getByText('Lớp đang giữ 4 tệp của 3 học viên.')).toBeVisible();

  await instructor.getByRole('link', { name: 'Sổ điểm', exact: true }).click();
  const lineOf = (name: string) => instructor.locator('.gradebook tbody tr', { hasText: name });
  for (const [who, score] of Object.entries(expected))
    await expect(lineOf(names[who as keyof typeof names])).toContainText(`${Math.round(score * 100)}%`);
  await expect(instructor.locator('.gradebook tbody tr')).toHaveCount(3);

  await instructor.getByRole('link', { name: 'Câu hỏi', exact: true }).click();
  await expect(instructor.getByText(/ít hơn năm/).first()).toBeVisible();

  await instructor.getByRole('link', { name: 'Xuất ra' }).click();
  const saved = await downloadFrom(instructor, () =>
    instructor.getByRole('button', { name: 'Sổ điểm, Excel (XLSX)' }).click(),
  );
  const [header = [], ...rows] = sheetOf(readFileSync(await saved.path()), 1);
  expect(rows).toHaveLength(3);
  const lateColumn = header.indexOf('Muộn');
  for (const [who, score] of Object.entries(expected)) {
    const row = rows.find(([name]) => name === names[who as keyof typeof names]) ?? [];
    expect(Number(row.at(-1))).toBeCloseTo(score, 6);
    expect(row.at(-2)).toBe('1');
    expect(row[lateColumn]).toBe(who === 'late' ? 'có' : 'không');
  }
});
