import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page of the built site in one language, as addresses. */
export function builtPages(locale: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.startsWith(`${locale}/`) && path.endsWith('index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .toSorted();
}

/** The question that the quiz shows now. */
export async function itemAsked(page: Page): Promise<string> {
  return (await page.locator('[data-question-page]:visible cn-question').getAttribute('data-item')) ?? '';
}

/** Chooses options by their ids and answers; for `order`, moves the steps into the given order. */
export async function answerRightly(page: Page, question: string, isRight = true): Promise<void> {
  const element = page.locator(`cn-question[data-item="${question}"]`);
  const type = await element.getAttribute('data-type');
  const correct = JSON.parse((await element.getAttribute('data-correct')) ?? '[]') as string[];
  if (type === 'order') {
    if (isRight) await putInOrder(page, question, correct);
  } else {
    const values = await element.locator('.choices input').evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    const wanted = isRight ? correct : values.filter((value) => !correct.includes(value)).slice(0, 1);
    for (const value of wanted) await element.locator(`input[value="${value}"]`).check();
  }
  await element.locator('button[type=submit]').click();
  await element.locator('[data-saved]').filter({ hasText: /\S/ }).waitFor();
}

async function putInOrder(page: Page, question: string, correct: string[]): Promise<void> {
  const steps = page.locator(`cn-question[data-item="${question}"] .steps-to-order li`);
  for (const [place, id] of correct.entries()) {
    for (;;) {
      const order = await steps.evaluateAll((all) => all.map((step) => (step as HTMLElement).dataset['step']));
      if (order.indexOf(id) <= place) break;
      await page.locator(`cn-question[data-item="${question}"] [data-step="${id}"] [data-move=up]`).click();
    }
  }
}
