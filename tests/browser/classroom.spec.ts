import { expect, test, type Page } from '@playwright/test';
import { assignmentLink } from '#features/classroom/assignment-link.client.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import { unwrapKey } from '#domain/classroom/key-file.ts';
import { unwrapSubmission } from '#domain/classroom/submission.ts';
import type { Submission } from '#domain/classroom/submission.ts';
import { openClassKey, openSealed } from '#storage/age.ts';
import { expectAccessible } from './accessible.ts';
import {
  addRoster,
  device,
  downloadFrom,
  linkOf,
  makeKey,
  newClass,
  pick,
  textOf,
} from './class-desk-pages.ts';
import { begin, caseId, choose, passingRun } from './case-pages.ts';
import { answerRightly, itemAsked } from './support.ts';

const keySecret = 'khóa của lớp này';
const title = 'Tuần thứ nhất: methadone';

async function handIn(page: Page): Promise<string> {
  const made = await downloadFrom(page, () => page.getByRole('button', { name: 'Tạo tệp để nộp' }).click());
  expect(made.suggestedFilename()).toMatch(/^tuan-thu-nhat-methadone-[a-z-]+\.cau-noi\.json$/);
  await expect(page.locator('[data-hand-in] [data-said]')).toContainText('Đã tạo tệp');
  return textOf(made);
}

function opened(text: string): Submission {
  const read = unwrapSubmission(text);
  if (!read.ok || read.form !== 'submission') throw new Error('the file is not open');
  return read.submission;
}

const typesIn = ({ events }: Submission) => new Set(events.map(({ type }) => type));

test('CR4 an assignment goes from an instructor to a learner by a link, is done, and comes back, sealed and again with more', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const instructor = await device(browser);
  await newClass(instructor);
  await addRoster(instructor);

  // A key for sealed work, saved to a file.
  await instructor.getByRole('link', { name: 'Lớp', exact: true }).click();
  const key = await makeKey(instructor, keySecret);
  const keyFile = await downloadFrom(instructor, () => key.locator('button').click());

  // The assignment.
  await instructor.getByRole('link', { name: 'Bài đã giao' }).click();
  await instructor.getByRole('link', { name: 'Giao bài mới' }).click();
  await instructor.getByRole('button', { name: 'Giao bài', exact: true }).click();
  await expect(instructor.getByText('Bài chưa có tên.')).toBeVisible();
  await instructor.getByLabel('Tên bài').fill(title);
  await instructor.getByLabel('Lời nhắn cho học viên').fill('Đọc trước buổi học.');
  await instructor.getByLabel('Tên người giao').fill('Phạm Thùy Dương');
  await pick(instructor, 'lesson:methadone/once-a-day');
  await pick(instructor, 'quiz:methadone');
  await instructor.getByLabel('Số câu mỗi lượt').fill('2');
  await instructor.getByLabel('Số lượt tối đa').fill('1');
  await instructor.getByLabel('Đạt từ, phần trăm').fill('60');
  await instructor.getByLabel('Giới hạn, phút').fill('30');
  await pick(instructor, `scenario:${caseId}`);
  await instructor.getByLabel('Cho lùi lại').uncheck();
  await instructor.getByLabel('Hạn nộp').fill('2099-12-05T17:00');
  await expectAccessible(instructor);
  await instructor.getByRole('button', { name: 'Giao bài', exact: true }).click();
  const link = await linkOf(instructor);
  expect(link.length).toBeLessThan(600);
  await expect(instructor.locator('.qr svg')).toHaveAttribute('width', /^\d\dmm$/);
  await expectAccessible(instructor);

  // The learner looks, accepts, and finds it on the home page.
  const learner = await device(browser);
  await learner.goto(link);
  const sheet = learner.locator('[data-sheet]');
  await expect(sheet).toContainText('Người giao: Phạm Thùy Dương');
  await expect(sheet).toContainText('Hạn nộp: 17:00 GMT+7 5/12/2099');
  await expect(sheet).toContainText('mỗi lượt 2 câu; tối đa 1 lượt; đạt từ 60%; 30 phút mỗi lượt');
  await expect(sheet).toContainText('không lùi lại được');
  await expectAccessible(learner);
  const home = await learner.context().newPage();
  await home.goto('/vi/');
  await expect(home.locator('[data-assignments]')).toBeHidden();
  await learner.getByRole('button', { name: 'Nhận bài' }).click();
  await expect(learner.locator('[data-hand-in]')).toBeVisible();
  await learner.close();
  await expect(home.locator('[data-assignments]')).toContainText('Còn 3/3 việc.');
  await expect(home.locator('[data-assignments]')).toContainText('17:00 GMT+7 5/12/2099');

  // What is done elsewhere is nobody's business.
  await home.goto('/vi/quizzes/methadone/');
  await expect(home.locator('[data-asked-by]')).toContainText(title);
  await home.getByRole('button', { name: 'Luyện tập' }).click();
  await answerRightly(home, await itemAsked(home));

  // The lesson and the quiz, with the assignment's limits.
  await home.goto('/vi/');
  await home.getByRole('link', { name: title }).click();
  const address = home.url();
  await home.getByRole('link', { name: 'Đọc: Một liều, một ngày' }).click();
  await home.locator('[data-complete]').click();
  await expect(home.locator('[data-lesson] [data-saved]')).toContainText('Đã lưu');
  await home.goto(address);
  await expect(home.locator('[data-part="lesson:methadone/once-a-day"]')).toContainText('Xong');
  await home.getByRole('link', { name: 'Kiểm tra: Methadone' }).click();
  await expect(home.locator('[data-assigned]')).toContainText('Mỗi lượt 2 câu; tối đa 1 lượt');
  await expect(home.getByRole('button', { name: 'Luyện tập' })).toBeHidden();
  await home.getByRole('button', { name: 'Làm bài kiểm tra' }).click();
  await expect(home.locator('[data-clock]')).toContainText('Còn 30 phút');
  for (let n = 0; n < 2; n++) {
    await answerRightly(home, await itemAsked(home));
    await home.locator('[data-next]').click();
  }
  await expect(home.getByText('Bạn đã đạt.')).toBeVisible();
  await home.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  await expect(home.getByRole('button', { name: 'Làm bài kiểm tra' })).toBeDisabled();
  await expect(home.getByText('Bạn đã dùng hết số lượt của bài được giao.')).toBeVisible();

  // Handed in, sealed: what is in it is seen first.
  await home.getByRole('link', { name: 'Về bài được giao' }).click();
  await home.getByLabel('Họ và tên').fill('Trần Thị Hòa');
  await home.getByLabel('Số hiệu').fill('D31-07');
  await home.getByText('Từng việc một').click();
  await expect(home.locator('[data-list] li').first()).toContainText('Nhận bài được giao');
  await expect(home.locator('[data-list]')).not.toContainText('luyện tập');
  await expectAccessible(home);
  const sealed = await handIn(home);
  expect(sealed).not.toMatch(/Hòa|D31-07|once-a-day/);
  const read = unwrapSubmission(sealed);
  if (!read.ok || read.form !== 'sealed') throw new Error('the file is not sealed');
  const held = unwrapKey(await textOf(keyFile));
  const identity = held && (await openClassKey(held, keySecret));
  const first = opened((identity && (await openSealed(read.sealed, identity))) || '');
  expect(first).toMatchObject({ course: 'cau-noi', learner: { name: 'Trần Thị Hòa', number: 'D31-07' } });
  expect(typesIn(first)).toContain('lesson.completed');
  expect(typesIn(first)).toContain('quiz.finished');
  expect(first.events.filter((event) => event.type === 'quiz.started')).toHaveLength(1);
  await expect(home.locator('[data-before]')).toContainText('Nộp lần gần nhất');

  // The case, in which nothing can be taken back; then again with more.
  await home.getByRole('link', { name: 'Tình huống:' }).click();
  await expect(home.locator('.player [data-assigned]')).toContainText('Không lùi lại được.');
  await begin(home);
  for (const choice of passingRun) {
    await expect(home.locator('[data-step-back]')).toHaveCount(0);
    await choose(home, choice);
  }
  await expect(home.locator('[data-ending]')).toBeVisible();
  await home.goto(`/vi/scenarios/${caseId}/`);
  await expect(home.locator('.player [data-asked-by]')).toBeVisible();
  await home.goto(address);
  await expect(home.locator('[data-left]')).toContainText('Đã làm xong mọi việc.');
  await expect(home.getByLabel('Họ và tên')).toHaveValue('Trần Thị Hòa');
  await home.getByLabel('Niêm phong').uncheck();
  const second = opened(await handIn(home));
  expect(second.events.map(({ id }) => id)).toEqual(expect.arrayContaining(first.events.map(({ id }) => id)));
  expect(typesIn(second)).toContain('scenario.finished');
  expect(second.events.length).toBeGreaterThan(first.events.length);
  await home.goto('/vi/');
  await expect(home.locator('[data-continue][data-filled]')).toBeVisible();
  await expect(home.locator('[data-assignments]')).toBeHidden();
});

const small: Assignment = {
  ...{ v: 1, id: 'small-one', course: 'cau-noi', title: 'Bài nhỏ', late: 'refused' },
  due: '2020-01-01T10:00:00.000Z',
  parts: [{ kind: 'quiz', quiz: 'methadone', draw: 2 }],
};

test('CR1 links and files that are no assignment of this course are refused in words', async ({ page }) => {
  await page.goto('/vi/assignment/#a=xxxx');
  await expect(page.locator('[data-refused]')).toContainText('Bài này bị hỏng');
  const open = async (text: string) => {
    await page.getByLabel('Dán đường dẫn vào đây').fill(text);
    await page.getByRole('button', { name: 'Mở', exact: true }).click();
  };
  await open('https://example.org/vi/');
  await expect(page.locator('[data-refused]')).toContainText('Không thấy bài nào');
  const file = (text: string) =>
    page.getByLabel('Hoặc chọn tệp').setInputFiles({
      ...{ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) },
    });
  await file('{"format":"cau-noi-record"}');
  await expect(page.locator('[data-refused]')).toContainText('không phải tệp giao bài');
  await open(await assignmentLink(small, ''));
  await expect(page.locator('[data-sheet]')).toContainText('Đã quá hạn.');
  await expect(page.locator('[data-sheet]')).toContainText('Quá hạn thì bài nộp không được tính.');
  await page.getByRole('button', { name: 'Nhận bài' }).click();
  await expect(page.locator('[data-hand-in]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-sheet]')).toContainText('Bài nhỏ');
});

test('CR4 a profile that did not accept it finds the ordinary quiz, and is told so', async ({ page }) => {
  await page.goto('/vi/quizzes/methadone/#assignment=small-one');
  await expect(page.locator('[data-not-accepted]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Luyện tập' })).toBeVisible();
  await page.goto('/vi/assignment/#assignment=small-one');
  await expect(page.locator('[data-unknown]')).toBeVisible();
});

test('CR4 an attempt that was begun for an assignment is gone on with for it alone', async ({ page }) => {
  await page.goto(await assignmentLink(small, '/vi/assignment/'));
  await page.getByRole('button', { name: 'Nhận bài' }).click();
  await page.getByRole('link', { name: 'Kiểm tra: Methadone' }).click();
  await page.getByRole('button', { name: 'Làm bài kiểm tra' }).click();
  await answerRightly(page, await itemAsked(page));
  await page.goto('/vi/quizzes/methadone/');
  await expect(page.locator('[data-asked-by]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Làm tiếp' })).toBeHidden();
  await page.getByRole('link', { name: 'Mở theo bài được giao' }).click();
  await expect(page.getByRole('button', { name: 'Làm tiếp' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Làm bài kiểm tra' })).toBeHidden();
});
