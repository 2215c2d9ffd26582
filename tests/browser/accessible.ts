import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against the page. No page has frames, so axe may look at it all at once. */
export async function violationsOn(page: Page, rules: 'wcag' | 'all' = 'wcag'): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'wcag' ? axe.withTags(wcag) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

export async function expectAccessible(page: Page, rules: 'wcag' | 'all' = 'wcag'): Promise<void> {
  expect(await violationsOn(page, rules)).toEqual([]);
}
