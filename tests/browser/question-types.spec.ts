import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerKeyOf } from './support.ts';

const examples = {
  single: 'why-once-a-day',
  multiple: 'neighbour-fears-theft',
  order: 'order-of-referral',
  match: 'what-each-number-needs',
  group: 'whose-part-is-it',
  number: 'hours-until-the-boat',
  gap: 'not-pretending',
};

/** The quiz page with one question on it, as if all before it were answered; nothing is clicked. */
async function openAt(page: Page, item: string, locale = 'vi'): Promise<Locator> {
  await page.goto(`/${locale}/quizzes/methadone/`);
  await expect(page.locator('[data-practice]')).toBeVisible();
  await page.locator('[data-practice]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-quiz-progress]').waitFor();
  await page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-question-page]')) {
      one.hidden = one.id !== `q-${wanted}`;
    }
    document.querySelector<HTMLElement>(`#q-${wanted}`)?.focus();
  }, item);
  return page.locator(`cn-question[data-item="${item}"]`);
}

/** Presses Tab until the wanted field has the focus. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(field)}.`);
}

async function answerByKeyboard(page: Page, question: Locator): Promise<void> {
  const key = await answerKeyOf(question);
  switch (key.type) {
    case 'single': {
      const right = question.locator(`input[value="${key.correct}"]`);
      await tabTo(page, question.locator('input').first());
      await page.keyboard.press('Space');
      for (let presses = 0; presses < 10 && !(await right.isChecked()); presses += 1)
        await page.keyboard.press('ArrowDown');
      return;
    }
    case 'multiple':
      for (const input of await question.locator('input').all()) {
        await tabTo(page, input);
        if (key.correct.includes(await input.inputValue())) await page.keyboard.press('Space');
      }
      return;
    case 'order':
      for (const [place, id] of key.correct.entries()) {
        const steps = question.locator('.steps-to-order li');
        const ids = await steps.evaluateAll((all) =>
          all.map((step) => (step as HTMLElement).dataset['step']),
        );
        if (ids.indexOf(id) === place) continue;
        await question.locator('legend').evaluate((legend) => {
          (legend as HTMLElement).tabIndex = -1;
          (legend as HTMLElement).focus();
        });
        await tabTo(page, question.locator(`[data-step="${id}"] [data-move=up]`));
        for (let at = ids.indexOf(id); at > place; at -= 1) await page.keyboard.press('Enter');
      }
      return;
    case 'match':
    case 'group':
      for (const [part, place] of await partsInOrder(question, key.correct)) {
        const select = question.locator(`[data-part="${part}"]`);
        await tabTo(page, select);
        const letter = await select.locator(`option[value="${place}"]`).textContent();
        await page.keyboard.press((letter ?? '').trim().charAt(0));
        await expect(select).toHaveValue(place);
      }
      return;
    case 'number':
      await tabTo(page, question.locator('[data-number]'));
      await page.keyboard.type(`${key.value},0`);
      return;
    case 'gap':
      for (const [gap, [word = '']] of Object.entries(key.accept)) {
        await tabTo(page, question.locator(`[data-part="${gap}"]`));
        await page.keyboard.type(word);
      }
  }
}

async function partsInOrder(question: Locator, correct: Record<string, string>): Promise<[string, string][]> {
  const parts = await question
    .locator('[data-part]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['part'] ?? ''));
  return parts.map((part) => [part, correct[part] ?? '']);
}

for (const [type, item] of Object.entries(examples)) {
  test(`${type} is answered by keyboard alone, and kept`, async ({ page }) => {
    const question = await openAt(page, item);
    await expect(question).toHaveAttribute('data-type', type);
    await answerByKeyboard(page, question);
    await tabTo(page, question.locator('button[type=submit]'));
    await page.keyboard.press('Enter');
    await expect(question.locator('[data-verdict]')).toBeFocused();
    await expect(question.locator('[data-verdict]')).toHaveAttribute('data-worth', 'right');
    await expect(question.locator('[data-saved]')).toHaveText('Đã lưu trên máy này.');
    await expect(question.locator('.feedback .chosen').first()).toBeVisible();
  });

  test(`${type} can be read without JavaScript, its answer folded away`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/en/quizzes/methadone/');
    const question = page.locator(`cn-question[data-item="${item}"]`);
    await expect(question.locator('legend')).toBeVisible();
    await expect(question.locator('.feedback')).toBeHidden();
    await question.locator('summary').click();
    for (const row of await question.locator('.feedback li').all()) await expect(row).toBeVisible();
  });
}

test('an unfinished match says so and goes to the line that is missing', async ({ page }) => {
  const question = await openAt(page, examples.match);
  await question.locator('select').first().selectOption({ index: 1 });
  await question.locator('button[type=submit]').click();
  await expect(question.locator('[data-problem]')).toBeVisible();
  await expect(question.locator('select').nth(1)).toBeFocused();
  await expect(question.locator('[data-verdict]')).toBeHidden();
});

test('a group half right says for each line what was answered and where it belongs', async ({ page }) => {
  const question = await openAt(page, examples.group, 'en');
  for (const select of await question.locator('select').all()) await select.selectOption('police');
  await question.locator('button[type=submit]').click();
  await expect(question.locator('[data-verdict]')).toHaveAttribute('data-worth', 'partly');
  const dose = question.locator('[data-feedback=change-the-dose]');
  await expect(dose.locator('.feedback-place')).toHaveText('Coordinator and health side');
  await expect(dose.locator('[data-mine]')).toHaveText('Your answer was not right: A. Ward police');
  const way = question.locator('[data-feedback=keep-the-way-free] [data-mine]');
  await expect(way).toHaveText('Your answer was right.');
});

for (const [typed, shown, worth] of [
  ['0,5', 'low', 'wrong'],
  ['0.5', 'low', 'wrong'],
  ['36', 'high', 'wrong'],
  ['24,0', 'right', 'right'],
  [' 24.0 ', 'right', 'right'],
] as const) {
  test(`the number ${typed} is ${shown}`, async ({ page }) => {
    const question = await openAt(page, examples.number);
    await question.locator('[data-number]').fill(typed);
    await page.keyboard.press('Enter');
    await expect(question.locator('[data-verdict]')).toHaveAttribute('data-worth', worth);
    await expect(question.locator(`[data-feedback=${shown}]`)).toBeVisible();
    await expect(question.locator('.feedback li:visible')).toHaveCount(worth === 'right' ? 1 : 2);
  });
}

test('a text where a number is asked for is turned back', async ({ page }) => {
  const question = await openAt(page, examples.number);
  await question.locator('[data-number]').fill('một ngày');
  await page.keyboard.press('Enter');
  await expect(question.locator('[data-problem]')).toBeVisible();
  await expect(question.locator('[data-verdict]')).toBeHidden();
});

test('gaps take words without marks, and half of them is partly right', async ({ page }) => {
  const question = await openAt(page, examples.gap);
  const [first, second] = [question.locator('[data-part]').first(), question.locator('[data-part]').nth(1)];
  await first.fill('le thuoc');
  await second.fill(' HOI  CHUNG-CAI ');
  await page.keyboard.press('Enter');
  await expect(question.locator('[data-verdict]')).toHaveAttribute('data-worth', 'partly');
  await expect(question.locator('[data-feedback=body-hits-back] [data-mine]')).toContainText(
    'Bạn trả lời đúng',
  );
  await expect(question.locator('[data-feedback=less-effect] [data-mine]')).toContainText('le thuoc');
});

test('an answer outlives a reload and a change of language', async ({ page }) => {
  const question = await openAt(page, examples.gap);
  await answerByKeyboard(page, question);
  await page.keyboard.press('Enter');
  await expect(question.locator('[data-saved]')).toHaveText('Đã lưu trên máy này.');
  await page.goto('/en/quizzes/methadone/');
  await page.locator('[data-resume]').click();
  await page.locator('[data-quiz-progress]').waitFor();
  const english = page.locator(`cn-question[data-item="${examples.gap}"]`);
  await expect(english.locator('[data-verdict]')).toHaveAttribute('data-worth', 'right');
  await expect(english.locator('[data-part]').nth(1)).toHaveValue('hội chứng cai');
});
