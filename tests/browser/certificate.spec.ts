import { expect, test, type Page } from '@playwright/test';
import { wrapBackup } from '../../src/domain/record/backup-envelope.ts';
import { certificateOf, certifiedModule } from '../../src/domain/progress/certificate.ts';
import type { CourseOutline, ModuleOutline } from '../../src/domain/progress/outline.ts';
import type { EventDraft, LearningEvent } from '../../src/domain/record/event.ts';

/** A record in which every part of a module was done, one a minute. */
function wholeModule({ id: module, lessons, quizzes, scenarios }: ModuleOutline): LearningEvent[] {
  const drafts: EventDraft[] = [
    ...lessons.map(({ id }): EventDraft => ({ type: 'lesson.completed', about: { module, lesson: id } })),
    ...quizzes.map(({ id }): EventDraft => ({
      type: 'quiz.finished',
      about: { quiz: id, attempt: 'first' },
      data: { score: 0.9, passed: true },
    })),
    ...scenarios.map(({ id }): EventDraft => ({
      type: 'scenario.finished',
      about: { scenario: id, run: 'first' },
      revision: 'any',
      data: { ending: 'any', scores: { lawful: 3 }, passed: true },
    })),
  ];
  return drafts.map((draft, n) => {
    const at = new Date(Date.UTC(2026, 10, 20, 8, n)).toISOString();
    return {
      id: `made-up-${n}`,
      profile: 'p',
      device: 'd',
      seq: n + 1,
      lamport: n + 1,
      at,
      ...draft,
    } as LearningEvent;
  });
}

async function restore(page: Page, events: LearningEvent[]): Promise<void> {
  const profile = { id: 'p', name: 'Trần Thị Lan', createdAt: '2026-11-20T08:00:00.000Z' };
  const body = JSON.stringify({ profile, madeAt: '2026-11-20T09:00:00.000Z', events });
  const buffer = Buffer.from(wrapBackup('record', body));
  await expect(page.locator('[data-backup]')).toBeVisible();
  await page
    .locator('#backup-file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(page.locator('[data-backup-in] [role=status]')).toContainText('Taken in');
}

test('a certificate lists what is missing, then what was done, with a code that can be worked out again', async ({
  page,
}) => {
  await page.goto('/en/certificate/');
  await expect(page.locator('[data-missing] li').first()).toBeVisible();
  await expect(page.locator('[data-sheet]').first()).toBeHidden();
  const { modules } = JSON.parse(
    (await page.locator('#course-outline').textContent()) ?? '',
  ) as CourseOutline;
  const module = modules[0] as ModuleOutline;
  const events = wholeModule(module);
  await page.goto('/en/progress/');
  await restore(page, events);
  await page.goto('/en/certificate/');
  const sheet = page.locator(`[data-certificate=${module.id}]`);
  await expect(sheet.locator('[data-sheet]')).toBeVisible();
  await expect(sheet.locator('[data-name]')).toHaveText('Trần Thị Lan');
  await expect(sheet.locator('[data-parts] tr')).toHaveCount(events.length);
  const { code } = certificateOf(certifiedModule(module), events);
  await expect(sheet.locator('[data-code]')).toHaveText(`Check code: ${code.slice(0, 5)}-${code.slice(5)}`);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('[data-print]')).toBeHidden();
  await expect(sheet.locator('[data-code]')).toBeVisible();
  expect(await sheet.evaluate((node) => node.getBoundingClientRect().height)).toBeLessThan(1000);
});

test('a name typed on the certificate is kept with the profile', async ({ page }) => {
  await page.goto('/vi/certificate/');
  await page.locator('[name=name]').fill('Nguyễn Văn Hòa');
  await page.locator('[name=name]').blur();
  await expect(page.locator('[data-name-form] [role=status]')).toHaveText('Đã lưu tên.');
  await page.reload();
  await expect(page.locator('[name=name]')).toHaveValue('Nguyễn Văn Hòa');
});

test('a name typed before the profile was read is kept too', async ({ page }) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/vi/certificate/', { waitUntil: 'commit' });
  await page.locator('[data-certificates]').evaluate((node) => ((node as HTMLElement).hidden = false));
  await page.locator('[name=name]').fill('Lò Thị Én');
  await page.locator('[name=name]').blur();
  letIn();
  await expect(page.locator('[data-name-form] [role=status]')).toHaveText('Đã lưu tên.');
  await page.reload();
  await expect(page.locator('[name=name]')).toHaveValue('Lò Thị Én');
});
