import { expect, test, type Page } from '@playwright/test';
import { caseAddress, caseId } from './case-pages.ts';

const day = 86_400_000;
const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const tomorrow = isoDay(Date.now() + day);
const law = { name: 'Điều 9, Luật thử', href: '/vi/laws/', ends: tomorrow };

/** The page as it would be printed if it leaned on an article that ends tomorrow, read on a day from then. */
async function open(page: Page, address: string, days: number, print: (html: string) => string) {
  await page.clock.setFixedTime(new Date(`${isoDay(Date.now() + days * day)}T05:00:00Z`));
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: print(await response.text()) });
  });
  await page.goto(address);
}

const attribute = (value: unknown) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const printed = (value: string) =>
  JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'));

const notice = /(<div class="notice warning retired" data-retirement[^>]*>.*?<ul>)/gs;
const leaning = (html: string) =>
  html.replace(notice, `$1<li data-ends="${law.ends}" hidden><a href="${law.href}">${law.name}</a></li>`);

for (const address of [caseAddress, '/vi/scenarios/', '/vi/instructor/']) {
  test(`SC50: ${address} says that a case rests on a law that has ended, from the day after its end`, async ({
    page,
  }) => {
    await open(page, address, 1, leaning);
    await expect(page.locator('.retired').first()).toBeHidden();
    await page.unrouteAll();
    await open(page, address, 2, leaning);
    await expect(page.locator('.retired').first()).toContainText('dựa vào quy định đã hết hiệu lực:');
    await expect(page.locator('.retired a').first()).toHaveText('Điều 9, Luật thử');
  });
}

test('SC50: a test leaves out what has retired, practice asks it and says so', async ({ page }) => {
  let retired = '';
  const print = (html: string) =>
    leaning(html).replace(/data-plan="([^"]*)"/, (_, plan) => {
      const quiz = printed(plan) as { draw?: number; items: { id: string; leansOn?: unknown }[] };
      delete quiz.draw;
      // One that leans on law as it is: it has a notice for the day when that ends.
      retired = /id="q-([^"]+)"(?:(?!id="q-).)*data-retirement/s.exec(html)?.[1] ?? '';
      for (const item of quiz.items) if (item.id === retired) item.leansOn = [{ ends: tomorrow }];
      return `data-plan="${attribute(quiz)}"`;
    });
  await open(page, '/vi/quizzes/methadone/', 2, print);
  const countAsked = () => page.locator('[data-quiz-progress] progress').getAttribute('max');
  await page.getByRole('button', { name: 'Làm bài kiểm tra' }).click();
  await expect(page.locator('[data-question-page]:visible')).toHaveCount(1);
  const inTest = Number(await countAsked());
  await page.getByRole('button', { name: 'Dừng, làm tiếp sau' }).click();
  await page.getByRole('button', { name: 'Luyện tập' }).click();
  await expect(page.locator('[data-question-page]:visible')).toHaveCount(1);
  expect(Number(await countAsked())).toBe(inTest + 1);
  await expect(page.locator(`#q-${retired} .retired`)).not.toHaveAttribute('hidden');
});

test('SC50: a module is complete without a case that has retired', async ({ page }) => {
  const print = (html: string) =>
    html.replace(/(id="course-outline">)(.*?)(<\/script>)/s, (_, before, json, after) => {
      const outline = JSON.parse(json) as { modules: { scenarios: { id: string; leansOn?: unknown }[] }[] };
      for (const { scenarios } of outline.modules)
        for (const each of scenarios) if (each.id === caseId) each.leansOn = [{ ends: tomorrow }];
      return before + JSON.stringify(outline).replaceAll('<', '\\u003c') + after;
    });
  const bar = page.locator('[data-module-progress=methadone]');
  await open(page, '/vi/progress/', 1, print);
  await expect(page.locator('[data-continue][data-filled]')).toBeVisible();
  const before = Number(await bar.locator('progress').getAttribute('max'));
  await page.unrouteAll();
  await open(page, '/vi/progress/', 2, print);
  await expect(bar).toContainText(`0/${before - 1} phần`);
});
