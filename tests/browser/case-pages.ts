import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { exploreScenario } from '../../src/domain/scenario/explore.ts';
import { scenarioSchema } from '../../src/domain/scenario/schema.ts';
import type { ShownScenario } from '../../src/catalog/shown-scenario.ts';

export const caseId = 'methadone-or-target';
export const caseAddress = `/vi/scenarios/${caseId}/`;
export const classAddress = `/vi/instructor/scenarios/${caseId}/`;

export const scenario = scenarioSchema().parse(
  parse(readFileSync(`content/scenarios/${caseId}.yaml`, 'utf8')),
);

const { endings, proof } = exploreScenario(scenario);
export const shortestRuns = [...endings];
/** Choice ids of a run that passes. */
export const passingRun = proof?.passing ?? [];

export async function begin(page: Page, name = 'Bắt đầu'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('[data-scene]')).toBeVisible();
}

const words = {
  vi: { goOn: 'Tiếp tục', saved: 'Đã lưu trên máy này.' },
  en: { goOn: 'Go on', saved: 'Saved on this device.' },
};

/** Makes a choice, waits until it is on disk, and goes on. */
export async function choose(page: Page, choice: string, locale: 'vi' | 'en' = 'vi'): Promise<void> {
  await page.locator(`button[data-choice="${choice}"]`).click();
  await expectSaved(page, locale);
  await page.getByRole('button', { name: words[locale].goOn }).click();
}

export async function expectSaved(page: Page, locale: 'vi' | 'en' = 'vi'): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: words[locale].saved });
  await expect(status.first()).toBeVisible();
}

/** From now on the page comes with an edited case, as after an update of the course. */
export async function editCase(page: Page, edit: (shown: ShownScenario) => void): Promise<void> {
  await page.route(`**${caseAddress}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(id="case-data">)(.*?)(<\/script>)/s, (_, before, json, after) => {
      const data = JSON.parse(json) as { scenario: ShownScenario };
      edit(data.scenario);
      return before + JSON.stringify(data).replaceAll('<', '\\u003c') + after;
    });
    await route.fulfill({ response, body });
  });
}
