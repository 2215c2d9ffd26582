import { expect, test } from '@playwright/test';
import { answerRightly, itemAsked } from './support.ts';

test('a path is chosen, and what comes next follows its order', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('[data-continue] a')).toBeVisible();
  await page.getByRole('link', { name: 'Ward officer in service' }).click();
  await page.getByRole('button', { name: 'Follow this path' }).click();
  await expect(page.locator('.path-start [role=status]')).toHaveText('Saved on this device.');
  await expect(page.getByText('You are following this path.')).toBeVisible();
  const first = page.locator('.lesson-list a').first();
  const href = await first.getAttribute('href');
  await page.goto('/en/');
  await expect(page.locator('[data-path-chosen=ward-officer]')).toBeVisible();
  await expect(page.locator('[data-path-chosen=cadet]')).toBeHidden();
  await expect(page.locator('[data-continue] a')).toHaveAttribute('href', href ?? '');
});

test('the final test of a path is drawn from its modules, left, resumed, passed, and on the certificate', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/en/paths/ward-officer/test/');
  await page.getByRole('button', { name: 'Take the test' }).click();
  await expect(page.locator('[data-quiz-progress]')).toBeVisible();
  const asked = Number(await page.locator('[data-quiz-progress] progress').getAttribute('max'));
  expect(asked).toBe(15);
  const homes = new Set<string | null>();
  for (let number = 0; number < asked; number += 1) {
    if (number === 4) {
      await page.reload();
      await page.getByRole('button', { name: 'Go on where you left' }).click();
      await expect(page.locator('[data-quiz-progress] span')).toHaveText(`Question 5 of ${asked}`);
    }
    const item = await itemAsked(page);
    homes.add(await page.locator(`cn-question[data-item="${item}"]`).getAttribute('data-quiz'));
    await answerRightly(page, item);
    await page.getByRole('button', { name: number < asked - 1 ? 'Continue' : 'Hand in' }).click();
  }
  await expect(page.locator('[data-score]')).toHaveText('100%');
  expect(homes.size).toBeGreaterThan(1);
  await page.goto('/en/quizzes/referral/');
  await expect(page.locator('[data-attempts]')).toHaveText('0');
  await page.goto('/en/certificate/#path-ward-officer');
  const sheet = page.locator('[data-certificate="path:ward-officer"]');
  await expect(sheet.locator('[data-missing] li').first()).toBeVisible();
  await expect(sheet.locator('[data-missing]')).not.toContainText('Final test');
});
