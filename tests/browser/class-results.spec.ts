import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Assignment } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import { codeOfFile } from '#features/classroom/file-code.client.ts';
import { wrapSealed } from '#domain/classroom/submission.ts';
import { makeClassKey, sealFor } from '#storage/age.ts';
import { generatedClass, generatedFile } from '../../src/build/bench/generated-class.ts';
import type { MadeFile, PrintedCourse } from '../../src/build/bench/generated-class.ts';
import { putClass } from '../../src/build/bench/put-class.ts';
import { expectAccessible } from './accessible.ts';
import { sheetOf } from './sheet-of.ts';

const assignment: Assignment = {
  ...{ v: 1, id: 'week-one', course: 'cau-noi', title: 'Tuần thứ nhất', late: 'marked' },
  due: '2026-11-24T02:00:00.000Z',
  parts: [
    { kind: 'lesson', module: 'methadone', lesson: 'once-a-day' },
    { kind: 'quiz', quiz: 'methadone' },
    { kind: 'scenario', scenario: 'methadone-or-target', stepBack: true },
  ],
};

async function openWith(page: Page, of: Class) {
  await page.goto('/vi/instructor/results/');
  await page.getByText('Trên máy này chưa có lớp nào.').waitFor();
  await putClass(page, of);
  await page.getByRole('heading', { name: of.name }).waitFor();
}

const courseOf = async (page: Page) =>
  JSON.parse((await page.locator('[data-results-course]').textContent()) ?? '') as PrintedCourse;

async function dropIn(page: Page, files: MadeFile[]) {
  await page
    .getByLabel('Tệp học viên nộp')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
  await page
    .locator('[role=status]')
    .filter({ hasText: /Đã nhận: \d+/ })
    .waitFor();
}

const eventsOf = ({ text }: MadeFile) =>
  (
    JSON.parse(text) as {
      submission: {
        events: {
          type: string;
          about: { item?: string };
          data: { credit?: number; score?: number; choice?: string; scene?: string };
        }[];
      };
    }
  ).submission.events;

test('a class of forty: files in, gradebook, questions, forks, and the numbers that go out are those of the files', async ({
  page,
}) => {
  const of = generatedClass(40, assignment);
  await openWith(page, of);
  const course = await courseOf(page);
  const files = of.learners.map((_, n) => generatedFile(n, assignment, course));
  const [first, second, third] = files as [MadeFile, MadeFile, MadeFile];
  const stranger = generatedFile(99, assignment, course);
  await dropIn(page, [
    ...files.toReversed(),
    first,
    stranger,
    { name: 'hong.cau-noi.json', text: second.text.replace('"credit":1', '"credit":0.5') },
    { name: 'khac.cau-noi.json', text: '{"format":"cau-noi-record"}' },
    { name: 'cut.cau-noi.json', text: third.text.slice(0, 900) },
  ]);
  const status = page.locator('[role=status]').filter({ hasText: 'Đã nhận' });
  await expect(status).toContainText('Đã nhận: 41.');
  await expect(status).toContainText('Đã có từ trước: 1.');
  await expect(status).toContainText('Không nhận: 3.');
  await expect(page.getByRole('table', { name: 'Không nhận, và vì sao' }).getByRole('rowheader')).toHaveText([
    'hong.cau-noi.json', 'khac.cau-noi.json', 'cut.cau-noi.json',
  ]); // prettier-ignore
  await expect(page.getByRole('table', { name: 'Tệp chưa có chỗ: 1' })).toContainText('bai-99.cau-noi.json');

  await page.getByRole('link', { name: 'Sổ điểm', exact: true }).click();
  await expect(page.getByText('40 học viên')).toBeVisible();
  await page.getByRole('button', { name: 'Điểm trung bình' }).click();
  const scores = files.map(
    (file) => eventsOf(file).find(({ type }) => type === 'quiz.finished')?.data.score ?? 0,
  );
  const best = Math.max(...scores);
  await expect(page.locator('.gradebook tbody tr').first()).toContainText(`${Math.round(best * 100)}%`);

  await page.getByRole('link', { name: 'Câu hỏi', exact: true }).click();
  const answers = files.flatMap(eventsOf).filter(({ type }) => type === 'question.answered');
  const item = answers[0]?.about.item;
  const right = answers.filter((one) => one.about.item === item && one.data.credit === 1).length;
  const table = page.getByRole('table', { name: 'Từng câu hỏi' });
  await expect(table.locator('tbody tr').first()).toContainText(`${Math.round((right / 40) * 100)}%`);

  await page.getByRole('link', { name: 'Tình huống', exact: true }).last().click();
  const start = course.cases['methadone-or-target']?.graph.start;
  const [choice] = course.cases['methadone-or-target']?.graph.scenes[start ?? '']?.choices ?? [];
  const chose = files
    .flatMap(eventsOf)
    .filter(({ type, data }) => type === 'scenario.chose' && data.choice === choice?.id);
  await expect(
    page.locator('caption', { hasText: '40 lần đến' }).first().locator('..').locator('tbody td').first(),
  ).toHaveText(String(chose.length));

  await page.getByRole('link', { name: 'Chơi với lớp, mang theo các con số này' }).click();
  await expect(page.getByText('Kèm theo trang này có số lần lớp chọn')).toBeVisible();
  await page.getByRole('button', { name: 'Bắt đầu với lớp' }).click();
  const fork = page.locator('[data-handed-in]');
  await expect(fork).not.toContainText('%');
  await fork.getByRole('button', { name: 'Mở bài nộp của lớp' }).click();
  await expect(fork.locator(`[data-choice="${choice?.id}"] .vote-count`)).toHaveText(
    `${chose.length} lần, ${Math.round((chose.length / 40) * 100)}%`,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Bài nộp của lớp' }).press('Enter');
  await expect(page.locator('.case-map')).toBeVisible();
  await page.getByRole('link', { name: 'Danh sách và bài giao' }).click();
  await expect(page.getByRole('heading', { name: of.name })).toBeVisible();

  for (const view of ['collect', 'gradebook', 'questions', 'cases', 'export']) {
    await page.goto(`/vi/instructor/results/#class=${of.id}&view=${view}`);
    await expect(page.locator('.results-views [aria-current=page]')).toHaveAttribute(
      'href',
      new RegExp(view),
    );
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 760 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 720 });
  }

  await page.getByRole('link', { name: 'Xuất ra' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sổ điểm, Excel (XLSX)' }).click();
  const saved = readFileSync(await (await downloading).path());
  const sheet = sheetOf(saved, 1);
  expect(sheet).toHaveLength(41);
  for (const [n, { name, number = '' }] of of.learners.entries()) {
    const row = sheet.find((cells) => cells[1] === number);
    expect(row?.[0]).toBe(name);
    expect(Number(row?.at(-2))).toBeCloseTo(scores[n] ?? 0, 6);
    expect(row?.at(-3)).toBe('1');
  }
  const items = sheetOf(saved, 3);
  expect(Number(items[1]?.[3])).toBeCloseTo(right / 40, 6);

  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sổ điểm, CSV' }).click();
  const text = readFileSync(await (await csv).path(), 'utf8');
  expect(text.startsWith('\ufeffHọ và tên;Số;')).toBe(true);
  expect(text).toContain('Đỗ Ngọc');
});

test('what was taken in is there after a reload, and a stray file finds its place by hand', async ({
  page,
}) => {
  const of = generatedClass(3, assignment);
  await openWith(page, of);
  const course = await courseOf(page);
  await dropIn(page, [generatedFile(99, assignment, course)]);
  await page.getByLabel('Tệp bai-99.cau-noi.json là của ai').selectOption('learner-1');
  await expect(page.getByText('Lớp đang giữ 1 tệp của 1 học viên.')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Lò Văn Ánh' }).click();
  await expect(page.getByRole('table', { name: 'Từng phần của bài giao' })).toContainText('Methadone');
  await expect(page.getByText('Lần 1,')).toBeVisible();
  await page.getByRole('link', { name: 'Câu hỏi', exact: true }).click();
  await expect(page.getByText('Chỉ có 1 người: ít hơn năm thì không nêu số nào.')).toBeVisible();
});

test('a sealed file waits for the key, and of one learner’s two files nothing is counted double', async ({
  page,
}) => {
  const key = await makeClassKey('four slow words', '2026-11-20T08:00:00.000Z');
  const of = { ...generatedClass(3, assignment), key };
  await openWith(page, of);
  const course = await courseOf(page);
  const whole = generatedFile(1, assignment, course);
  const again = generatedFile(1, assignment, course, 40);
  const sealed = { name: 'kin.cau-noi.json', text: wrapSealed(await sealFor(key.recipient, whole.text)) };
  await dropIn(page, [sealed]);
  await expect(page.getByRole('table', { name: 'Không nhận, và vì sao' })).toContainText('Tệp niêm phong.');
  await page.getByLabel('Mật khẩu của khóa mở bài niêm phong').fill('four slow words');
  await page.getByRole('button', { name: 'Mở khóa bài niêm phong' }).click();
  await page.getByText('Khóa đang mở').waitFor();
  await dropIn(page, [sealed, again]);
  await expect(page.locator('[role=status]').filter({ hasText: 'Đã nhận: 2.' })).toBeVisible();
  await expect(page.getByText('Lớp đang giữ 2 tệp của 1 học viên.')).toBeVisible();
  await page.getByRole('link', { name: 'Sổ điểm', exact: true }).click();
  await page.getByRole('link', { name: 'Lò Văn Ánh' }).click();
  await expect(page.getByText(/^Lần \d/)).toHaveCount(1);
  await expect(page.getByText('Tệp đã nộp: 2')).toBeVisible();
});

test('CR14 hand-ins are read from codes through the camera; where it cannot be had the page says so', async ({
  page,
  browser,
}) => {
  // Chromium on Linux has no reader of codes: this one tells what the test holds up. The camera shows a blank sheet.
  await page.addInitScript(() => {
    class Reader {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = () => Promise.resolve([{ rawValue: document.documentElement.dataset['heldUp'] ?? '' }]);
    }
    Object.assign(globalThis, { BarcodeDetector: Reader });
    navigator.mediaDevices.getUserMedia = () => {
      const sheet = document.createElement('canvas');
      sheet.getContext('2d')?.fillRect(0, 0, 10, 10);
      return Promise.resolve(sheet.captureStream(5));
    };
  });
  const lesson: Assignment = { ...assignment, parts: assignment.parts.slice(0, 1) };
  const of = generatedClass(3, lesson);
  await openWith(page, of);
  const course = await courseOf(page);
  const code = await codeOfFile(generatedFile(1, lesson, course).text);
  expect(code).toMatch(/^#h=/);
  const holdUp = (text: string) =>
    page.evaluate((held) => void (document.documentElement.dataset['heldUp'] = held), text);
  await holdUp('https://example.org/');
  await page.getByRole('button', { name: 'Quét mã QR bằng máy ảnh' }).click();
  await expect(page.getByText('Mã này không phải bài nộp.')).toBeVisible();
  await holdUp(code ?? '');
  await expect(page.getByText('Đã đọc 1 mã.')).toBeVisible();
  await expect(page.getByText('Lớp đang giữ 1 tệp của 1 học viên.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dừng quét' }).click();
  await expect(page.locator('video')).toBeHidden();

  const without = await (await browser.newContext()).newPage();
  await openWith(without, of);
  await expect(without.getByText('Trình duyệt này không đọc được mã QR qua máy ảnh.')).toBeVisible();
});
