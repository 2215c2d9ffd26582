import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { writeBackupBody } from '#domain/record/backup-body.ts';
import { wrapBackup } from '#domain/record/backup-envelope.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { compileScenario } from '#domain/scenario/compile.ts';
import { exploreScenario } from '#domain/scenario/explore.ts';
import { replayRun } from '#domain/scenario/replay.ts';
import { scenarioRevision } from '#domain/scenario/revision.ts';
import { scenarioSchema, type Scenario } from '#domain/scenario/schema.ts';
import { expectAccessible } from './accessible.ts';

const address = '/vi/scenarios/methadone-or-target/';
const passing = [
  'walk-over', 'step-back', 'ask-criteria', 'say-limits', 'ask-leave', 'name-only', 'put-question-upward',
  'page-by-page', 'written-choice',
]; // prettier-ignore
const failing = [
  'stop-and-test', 'own-up', 'say-yes', 'promise-shield', 'family-first', 'bring-health', 'ask-results',
  'patrol-market', 'take-back', 'true-time',
]; // prettier-ignore

async function play(page: Page, run: readonly string[], at = address) {
  await page.goto(at);
  await page.locator('.lesson-end-actions button:enabled').first().click();
  for (const choice of run) {
    await page.locator(`[data-choice="${choice}"]`).click();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    await page.locator('.lesson-end-actions button').first().click();
  }
  await page.locator('[data-ending]').waitFor();
}

/** Presses Tab until the focus is on it, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The focus never came there.');
}

test('a run is looked back on by keyboard alone, and all of it is there again after a reload', async ({
  page,
}) => {
  await play(page, failing);
  await play(page, passing);
  const map = page.getByRole('region', { name: 'Bản đồ, có thể cuộn ngang' });
  await tabTo(page, map);
  await tabTo(page, map.getByRole('link', { name: 'Ngã rẽ 8: Chuyện cái vòng' }));
  await page.keyboard.press('Enter');

  const fork = page.locator('#fork-8');
  await expect(fork).toHaveAttribute('open', '');
  await expect(fork.locator('> summary')).toBeFocused();
  await expect(fork.locator('.badge-chosen')).toHaveText('Bạn đã chọn');
  await expect(fork.locator('.option')).toHaveCount(6);
  await expect(fork.locator('.option-chosen')).toContainText('Dẫn tới: Đến trong hạn');
  // Closed by a choice that this run never made, told in the words of that choice.
  await expect(fork.getByText('Chỉ mở khi trước đó bạn đã chọn: “Hứa chuyện này')).toHaveCount(2);
  await expect(fork.getByText('1 trong 1 lượt chọn như vậy')).toHaveCount(1);
  await expect(fork.locator('.badge').filter({ hasText: 'Chưa luật sư rà soát' }).first()).toBeVisible();

  const field = page.getByRole('textbox', { name: 'Ca trực tới, bạn sẽ làm gì?' });
  await tabTo(page, field);
  await page.keyboard.type('Hỏi trước khi ghi.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu trên máy này.' })).toBeVisible();

  await page.reload();
  const runs = page.getByText('Các lượt bạn đã chơi');
  await tabTo(page, page.locator('.earlier-runs > summary'));
  await page.keyboard.press('Enter');
  await expect(runs).toBeVisible();
  await expect(page.locator('.earlier-runs li')).toHaveText([
    /Lượt 2.*Mỗi sáng một cốc.*Đạt/,
    /Lượt 1.*Chưa đạt/,
  ]);
  await tabTo(page, page.getByRole('button', { name: 'Nhìn lại lượt 2' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Lượt 2' })).toBeFocused();
  await expect(page.getByText('Lượt này đạt.')).toBeVisible();
  await expect(page.locator('.debrief .notice')).toHaveCount(0);
  await expect(field).toHaveValue('Hỏi trước khi ghi.');
  await expect(page.locator('.forks > li')).toHaveCount(passing.length);
  await expect(page.locator('.way-taken')).toHaveCount(passing.length + 1); // one more in the legend

  await page.goto('/vi/progress/');
  await page.locator('[data-history] summary').click();
  await expect(page.locator('[data-events]')).toContainText('Hỏi trước khi ghi.');
});

test('a failed run says why, and leads to the fork where a duty was broken', async ({ page }) => {
  await play(page, failing);
  await page.getByRole('link', { name: /^Vi phạm nghĩa vụ ở ngã rẽ 4/ }).click();
  await expect(page.locator('#fork-4')).toHaveAttribute('open', '');
  await expect(page.locator('.place-ending .place-tag')).toHaveText('! vi phạm');
});

test('on paper every fork is unfolded, and folded again afterwards', async ({ page }) => {
  await play(page, passing);
  const open = page.locator('.forks > li > details[open]');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(open).toHaveCount(passing.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open).toHaveCount(0);
});

for (const locale of ['vi', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on an open debrief, ${locale}, ${colorScheme}`, async ({ browser }) => {
      const page = await (
        await browser.newContext({ colorScheme, viewport: { width: 360, height: 760 } })
      ).newPage();
      await play(page, failing, address.replace('vi', locale));
      await page.locator('.forks').evaluate((list) => {
        for (const details of list.querySelectorAll('details')) details.open = true;
      });
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }

  test(`titles stay inside their boxes on the ${locale} map of every case`, async ({ page }) => {
    for (const file of readdirSync('content/scenarios')) {
      const [run = []] = exploreScenario(readScenario(file)).endings.values();
      await play(page, run, `/${locale}/scenarios/${file.replace('.yaml', '')}/`);
      expect(await titlesOutside(page), file).toEqual([]);
    }
  });
}

/** Lines of titles on the map that are not inside their box. */
function titlesOutside(page: Page): Promise<string[]> {
  return page.locator('.case-map .place-box').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return [...(box.parentElement?.querySelectorAll(':scope > text') ?? [])].flatMap((text) => {
        const own = text.getBoundingClientRect();
        const fits = own.left >= left && own.right <= right && own.top >= top && own.bottom <= bottom;
        return fits ? [] : (text.textContent ?? '');
      });
    }),
  );
}

function readScenario(file: string): Scenario {
  return scenarioSchema().parse(parse(readFileSync(`content/scenarios/${file}`, 'utf8')));
}

test('a run played under older rules says so, keeps its result and is debriefed as far as it goes', async ({
  page,
}) => {
  await takeIn(page, [
    { type: 'scenario.started', revision: 'old' },
    { type: 'scenario.chose', data: { scene: 'dawn', choice: 'walk-over' } },
    { type: 'scenario.chose', data: { scene: 'gate', choice: 'cut-since' } },
    {
      type: 'scenario.finished',
      revision: 'old',
      data: { ending: 'gone-since', scores: { lawful: 3 }, passed: true },
    },
  ]);
  await page.goto(address);
  // The list has taken the place of what was printed.
  await page.locator('.earlier-runs li').first().waitFor({ state: 'attached' });
  await page.locator('.earlier-runs > summary').click();
  await page.getByRole('button', { name: 'Nhìn lại lượt 1' }).click();
  await expect(page.getByText('Lượt này đạt.')).toBeVisible();
  await expect(page.getByText('Kết cục này nay không còn trong tình huống')).toBeVisible();
  await expect(page.getByText('cách tính đạt của tình huống đã đổi')).toBeVisible();
  await expect(page.getByText('Từ ngã rẽ 2, tình huống không còn như khi bạn chơi')).toBeVisible();
  await expect(page.locator('.forks > li')).toHaveCount(1);
  await expect(page.locator('.criteria dt').first()).toHaveText('Đúng pháp luật +3');
});

test('a run played on older words says so, and is debriefed whole', async ({ page }) => {
  const scenario = readScenario('methadone-or-target.yaml');
  const { path, state } = replayRun(compileScenario(scenario), passing);
  await takeIn(page, [
    ...path.map((data) => ({ type: 'scenario.chose', data })),
    {
      type: 'scenario.finished',
      revision: scenarioRevision(scenario),
      data: { ending: state.scene, scores: state.scores, passed: true, text: 'older-words' },
    },
  ]);
  await page.goto(address);
  // The list has taken the place of what was printed.
  await page.locator('.earlier-runs li').first().waitFor({ state: 'attached' });
  await page.locator('.earlier-runs > summary').click();
  await page.getByRole('button', { name: 'Nhìn lại lượt 1' }).click();
  await expect(page.getByText('lời văn của tình huống đã được sửa')).toBeVisible();
  await expect(page.locator('.forks > li')).toHaveCount(passing.length);
});

/** Takes a backup with one run of the case into the record. */
async function takeIn(page: Page, drafts: object[]) {
  const at = '2026-01-01T00:00:00.000Z';
  const events = drafts.map((draft, n) => ({
    id: `old-${n}`, profile: 'old', device: 'old', seq: n + 1, lamport: n + 1, at,
    about: { scenario: 'methadone-or-target', run: 'old-run' },
    ...draft,
  })) as LearningEvent[]; // prettier-ignore
  const body = writeBackupBody({ profile: { id: 'old', name: 'Old', createdAt: at }, madeAt: at, events });
  const buffer = Buffer.from(wrapBackup('record', body));
  await page.goto('/vi/progress/');
  await page.locator('[data-backup-in]').waitFor();
  await page
    .locator('#backup-file')
    .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer });
  await page.locator('[data-backup-in] [role=status]').filter({ hasText: 'Đã nạp' }).waitFor();
}
