import { expect, test, type Page } from '@playwright/test';
import en from '../../content/i18n/en.json' with { type: 'json' };
import { addRoster, expectAccessible, newClass } from './class-desk-pages.ts';

/** Presses Tab until what has the focus is called so, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      // The foot of every page has links of its own.
      return at?.closest('main') ? ((at.labels?.[0] ?? at).textContent?.trim() ?? '') : '';
    });
    if (called.startsWith(name)) return;
  }
  throw new Error(`The keyboard does not come to "${name}"`);
}

test('a class is made, filled and given an assignment by keyboard alone, in English', async ({ page }) => {
  await page.goto('/en/instructor/classes/');
  await expect(page.locator('[data-new-class]')).toBeVisible();
  await tabTo(page, en['desk.className']);
  await page.keyboard.type('D31');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'D31' })).toBeVisible();
  await tabTo(page, en['desk.paste']);
  await page.keyboard.type('Lê Hà\nĐỗ Ngọc Ấn');
  await tabTo(page, en['desk.preview']);
  await page.keyboard.press('Enter');
  await tabTo(page, en['desk.addCount'].replace('{count}', '2'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-learner]')).toHaveCount(2);
  await tabTo(page, en['desk.assignments']);
  await page.keyboard.press('Enter');
  await tabTo(page, en['desk.assign']);
  await page.keyboard.press('Enter');
  await tabTo(page, en['desk.title']);
  await page.keyboard.type('Week one');
  await tabTo(page, 'Methadone');
  await page.keyboard.press('Enter');
  await tabTo(page, en['assignment.part.lesson'].replace('{title}', 'Once a day'));
  await page.keyboard.press('Space');
  await tabTo(page, en['desk.give']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: en['desk.link'], exact: true })).toHaveValue(/#a=./);
});

test('the desk of a class is accessible in English and in the dark', async ({ page }) => {
  await newClass(page);
  await addRoster(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/instructor/classes/');
  await page.getByRole('link', { name: 'D31 khóa 52' }).click();
  for (const view of ['desk.learners', 'desk.assignments', 'desk.class'] as const) {
    await page.locator('.results-views').getByRole('link', { name: en[view], exact: true }).click();
    await expect(page.locator('.results-views [aria-current=page]')).toHaveText(en[view]);
    await expectAccessible(page);
  }
  await page.goto('/en/assignment/');
  await expect(page.locator('[data-assignment-page]')).toBeVisible();
  await expectAccessible(page);
});
