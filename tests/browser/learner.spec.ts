import { expect, test } from '@playwright/test';
import { answerRightly, itemAsked } from './support.ts';

const lesson = '/vi/modules/methadone/once-a-day/';

test('a lesson is read, its check answered, and both are there after a reload', async ({ page }) => {
  await page.goto(lesson);
  await answerRightly(page, 'why-once-a-day');
  await page.getByRole('button', { name: 'Tôi đã đọc xong bài này' }).click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Đã lưu trên máy này.');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đã đọc xong' })).toBeDisabled();
  await expect(page.locator('cn-question[data-item=why-once-a-day] [data-verdict]')).toBeVisible();
  await page.goto('/vi/');
  await expect(page.locator('[data-continue] h2')).toHaveText('Việc tiếp theo');
  await expect(page.locator('[data-module-progress=methadone] progress')).toHaveAttribute('value', '1');
});

test('the language switch keeps the page and its place', async ({ page }) => {
  await page.goto(`${lesson}#main`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/modules\/methadone\/once-a-day\/#main$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a quiz is left in the middle, resumed, failed, then passed', async ({ page }) => {
  await page.goto('/en/quizzes/methadone/');
  await page.getByRole('button', { name: 'Practise' }).click();
  const asked = (await page.locator('[data-quiz-progress] progress').getAttribute('max')) ?? '';
  for (let number = 0; number < 3; number += 1) {
    await answerRightly(page, await itemAsked(page), false);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.goto('/en/quizzes/methadone/');
  await page.getByRole('button', { name: 'Go on where you left' }).click();
  await expect(page.locator('[data-quiz-progress] span')).toHaveText(`Question 4 of ${asked}`);
  for (let number = 3; number < Number(asked); number += 1) {
    await answerRightly(page, await itemAsked(page), false);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.locator('[data-failed]')).toBeVisible();
  await expect(page.locator('[data-read-again] li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take it again' }).click();
  await page.getByRole('button', { name: 'Take the test' }).click();
  for (let number = 0; number < Number(asked) - 1; number += 1) {
    await answerRightly(page, await itemAsked(page));
    await expect(page.locator('[data-verdict]:visible')).toHaveCount(0);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await answerRightly(page, await itemAsked(page));
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('[data-score]')).toHaveText('100%');
  await expect(page.locator('[data-verdict]:visible')).toHaveCount(Number(asked));
  await expect(page.locator('[data-passed]')).toBeVisible();
  await page.goto('/en/progress/');
  await expect(page.locator('[data-progress-of="quiz:methadone"]')).toHaveText('2 attempts, best score 100%');
});

test('without JavaScript a lesson reads whole and a quiz shows its answers folded away', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(lesson);
  await expect(page.getByRole('heading', { name: 'Ca trực tới của bạn' })).toBeVisible();
  await expect(page.locator('svg.chart').first()).toBeVisible();
  await page.goto('/vi/quizzes/methadone/');
  const answer = page.locator('details.question-answer').first();
  await expect(answer.locator('.feedback')).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('.feedback li').first()).toBeVisible();
});

test('a question is answered by keyboard alone', async ({ page }) => {
  await page.goto(lesson);
  const question = page.locator('cn-question[data-item=why-once-a-day]');
  await question.locator('input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question.locator('[data-verdict]')).toBeFocused();
  await expect(question.locator('[data-saved]')).toHaveText('Đã lưu trên máy này.');
});

test('an answer given before the record has opened is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const slow = (name: string, version?: number) => {
      const request = open(name, version);
      const set = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')?.set;
      Object.defineProperty(request, 'onsuccess', {
        set: (heard: (event: Event) => void) =>
          set?.call(request, (event: Event) => setTimeout(() => heard.call(request, event), 1500)),
      });
      return request;
    };
    Object.defineProperty(indexedDB, 'open', { value: slow });
  });
  await page.goto(lesson);
  const question = page.locator('cn-question[data-item=why-once-a-day]');
  await question.locator('input').first().check();
  await question.locator('button[type=submit]').click();
  await expect(question.locator('[data-verdict]')).toBeVisible();
  await expect(question.locator('[data-saved]')).toBeEmpty();
  await expect(question.locator('[data-saved]')).toHaveText('Đã lưu trên máy này.');
});

test('steps are put in order by keyboard alone', async ({ page }) => {
  await page.goto('/vi/quizzes/methadone/');
  await page.getByRole('button', { name: 'Luyện tập' }).click();
  await expect(page.locator('[data-quiz-progress]')).toBeVisible();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-question-page]')) {
      one.hidden = one.id !== 'q-order-of-referral';
    }
  });
  const steps = page.locator('#q-order-of-referral .steps-to-order li');
  const second = await steps.nth(1).getAttribute('data-step');
  await steps.nth(1).locator('[data-move=up]').focus();
  await page.keyboard.press('Enter');
  await expect(steps.first()).toHaveAttribute('data-step', second ?? '');
  await expect(page.locator('#q-order-of-referral [data-moved]')).not.toBeEmpty();
});

test('with storage blocked the course works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  await expect(page.locator('#not-kept')).toBeVisible();
  await answerRightly(page, 'why-once-a-day');
  await expect(page.locator('cn-question[data-item=why-once-a-day] [data-verdict]')).toBeVisible();
});
