import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { AnswerKey } from '#domain/quiz/answer-key.ts';

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

/** Answers a question of any type and waits until the answer is kept. */
export async function answerRightly(page: Page, question: string, isRight = true): Promise<void> {
  const element = page.locator(`cn-question[data-item="${question}"]`);
  await fillIn(element, await answerKeyOf(element), isRight);
  await element.locator('button[type=submit]').click();
  await element.locator('[data-saved]').filter({ hasText: /\S/ }).waitFor();
}

export async function answerKeyOf(element: Locator): Promise<AnswerKey> {
  return JSON.parse((await element.getAttribute('data-key')) ?? '') as AnswerKey;
}

async function fillIn(element: Locator, key: AnswerKey, isRight: boolean): Promise<void> {
  switch (key.type) {
    case 'single':
    case 'multiple': {
      const options = await element
        .locator('.choices input')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
      const right = [key.correct].flat();
      const chosen = isRight ? right : options.filter((value) => !right.includes(value)).slice(0, 1);
      for (const value of chosen) await element.locator(`input[value="${value}"]`).check();
      return;
    }
    case 'order':
      if (isRight) await putInOrder(element, key.correct);
      return;
    case 'match':
    case 'group': {
      const places = Object.values(key.correct);
      for (const [part, place] of Object.entries(key.correct)) {
        const other = places.find((one) => one !== place) ?? '';
        await element.locator(`[data-part="${part}"]`).selectOption(isRight ? place : other);
      }
      return;
    }
    case 'number':
      await element.locator('[data-number]').fill(String(key.value + (isRight ? 0 : key.tolerance + 1)));
      return;
    case 'gap':
      for (const [gap, [word = '']] of Object.entries(key.accept)) {
        await element.locator(`[data-part="${gap}"]`).fill(isRight ? word : `${word} 0`);
      }
  }
}

async function putInOrder(element: Locator, correct: string[]): Promise<void> {
  const steps = element.locator('.steps-to-order li');
  for (const [place, id] of correct.entries()) {
    for (;;) {
      const order = await steps.evaluateAll((all) =>
        all.map((step) => (step as HTMLElement).dataset['step']),
      );
      if (order.indexOf(id) <= place) break;
      await element.locator(`[data-step="${id}"] [data-move=up]`).click();
    }
  }
}
