import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { AnswerKey } from '#domain/quiz/answer-key.ts';
import { inFile } from './in-the-file.ts';

const patience = 20_000;

/** Looks at the page again and again, through reloads, until what is looked for is there. */
export async function until<A extends unknown[], T>(
  page: Page,
  what: string,
  look: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const seen = await page.evaluate(look as (...all: unknown[]) => unknown, ...args);
      if (seen) return seen as NonNullable<T>;
    } catch (error) {
      // The page is being exchanged for another.
      last = error;
    }
    await wait(40);
  }
  throw new Error(`Waited in vain: ${what}, at ${page.url()}${last ? `\n${String(last)}` : ''}`);
}

/** Opens a page of a copy of the file as a person does by a double click or a bookmark. */
export async function open(page: Page, file: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address ? inFile(address, file) : inFile('', file).slice(0, -1));
  await arrive(page, address.replace(/[?#].*/, ''));
}

/** Waits until this page of the course is there; any page, if none is named. */
export function arrive(page: Page, path: string): Promise<boolean> {
  return until(
    page,
    `the page ${path}`,
    (expected) => {
      const shown = document.documentElement.dataset['page'];
      return !!shown && document.readyState === 'complete' && (!expected || shown === expected);
    },
    path,
  );
}

export function see(page: Page, selector: string, text = ''): Promise<string> {
  return until(
    page,
    `${selector} ${text}`,
    (wanted, words) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent.trim() || ' ')
        .find((one) => one.includes(words)),
    selector,
    text,
  );
}

/** Presses, with the mouse, the first such thing that can be seen and holds these words, once it is there. */
export async function press(page: Page, selector: string, text = ''): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      for (const one of await page.$$(selector)) {
        const fits = await one.evaluate(
          (element, words) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            (element.textContent ?? '').includes(words),
          text,
        );
        if (!fits) continue;
        await one.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        // Once it is enabled and stands still.
        await one.asLocator().setTimeout(3000).click();
        return;
      }
    } catch {
      // Drawn anew, or exchanged with its page, while it was looked at.
    }
    await wait(40);
  }
  throw new Error(`Nothing to press: ${selector} ${text}, at ${page.url()}`);
}

/** Answers the question that stands on the page with this id, rightly, and waits until the answer is kept. */
export async function answer(page: Page, item: string): Promise<void> {
  const selector = `cn-question[data-item="${item}"]`;
  await see(page, selector);
  await page.evaluate((wanted) => {
    const question = document.querySelector<HTMLElement>(wanted);
    const key = JSON.parse(question?.dataset['key'] ?? '') as AnswerKey;
    const part = <T extends Element>(name: string) => question?.querySelector<T>(name);
    const fill = (field: HTMLInputElement | HTMLSelectElement | null | undefined, value: string) => {
      if (!field) throw new Error(`No field for ${value}`);
      field.value = value;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    };
    if (key.type === 'single' || key.type === 'multiple') {
      for (const id of [key.correct].flat()) part<HTMLInputElement>(`input[value="${id}"]`)?.click();
    } else if (key.type === 'order') {
      key.correct.forEach((id, place) => {
        const at = () =>
          [...(question?.querySelectorAll<HTMLElement>('.steps-to-order li') ?? [])].findIndex(
            (step) => step.dataset['step'] === id,
          );
        for (let guard = 0; at() > place && guard < 20; guard += 1)
          part<HTMLElement>(`[data-step="${id}"] [data-move=up]`)?.click();
      });
    } else if (key.type === 'number') {
      fill(part('[data-number]'), String(key.value));
    } else {
      const right = key.type === 'gap' ? key.accept : key.correct;
      for (const [name, value] of Object.entries(right)) {
        fill(part(`[data-part="${name}"]`), [value].flat()[0] ?? '');
      }
    }
  }, selector);
  await press(page, `${selector} button[type=submit]`);
  await until(
    page,
    `the answer to ${item} kept`,
    (wanted) => document.querySelector(`${wanted} [data-saved]`)?.textContent.trim(),
    selector,
  );
}
