import { expect, type Page } from '@playwright/test';
import type { OfflineState } from '#domain/offline/offline-state.ts';
import { answerRightly, itemAsked } from './support.ts';

/** What the device says of the course it keeps, read past every page and worker. */
export function keptState(page: Page): Promise<OfflineState> {
  return page.evaluate(async () => {
    const cache = await caches.open('cau-noi-course /');
    return (await (await cache.match('/.kept/state'))?.json()) ?? {};
  });
}

/** Waits until the version that pages come from is whole in both languages. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect.poll(async () => (await keptState(page)).current?.whole.length, { timeout: 90_000 }).toBe(2);
}

/** Opens the page about it and waits for the word that everything is here. */
export async function keepCourse(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/offline/`);
  for (const locale of ['vi', 'en']) {
    await expect(page.locator(`[data-kept=${locale}]`)).toHaveText(/^all here/, { timeout: 90_000 });
  }
}

/** Answers what the quiz still asks, in English. */
export async function finishPractice(page: Page): Promise<void> {
  const place = page.locator('[data-quiz-progress] span');
  await expect(place).toHaveText(/\d/);
  const [at = 0, count = 0] = ((await place.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  for (let number = at; number <= count; number += 1) {
    await answerRightly(page, await itemAsked(page));
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

/** Makes one choice of a case, in English: the first that stands open. */
export async function chooseFirst(page: Page): Promise<void> {
  await page.locator('[data-choice]').first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('[data-choice], [data-ending]').first()).toBeVisible();
}

export async function finishCase(page: Page): Promise<void> {
  while (!(await page.locator('[data-ending]').isVisible())) await chooseFirst(page);
}
