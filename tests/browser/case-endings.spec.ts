import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { exploreScenario } from '../../src/domain/scenario/explore.ts';
import { scenarioSchema } from '../../src/domain/scenario/schema.ts';
import { begin, choose } from './case-pages.ts';

const cases = readdirSync('content/scenarios').map((name) => name.replace('.yaml', ''));

for (const [place, id] of cases.entries()) {
  const locale = place % 2 === 0 ? 'vi' : 'en';
  const words = {
    vi: { begin: 'Bắt đầu', again: 'Chơi lại từ đầu' },
    en: { begin: 'Begin', again: 'Play it again' },
  }[locale];

  test(`${id} comes to each of its endings along a run that the search found, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const text = readFileSync(`content/scenarios/${id}.yaml`, 'utf8');
    const { endings } = exploreScenario(scenarioSchema().parse(parse(text)), { name: id });
    expect(endings.size).toBeGreaterThan(3);
    await page.goto(`/${locale}/scenarios/${id}/`);
    for (const [ending, run] of endings) {
      if (await page.locator('[data-ending]').count()) await begin(page, words.again);
      else await begin(page, words.begin);
      for (const choice of run) await choose(page, choice, locale);
      await expect(page.locator(`[data-ending="${ending}"]`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
      await expect(page.locator('.forks > li')).toHaveCount(run.length);
    }
  });
}
