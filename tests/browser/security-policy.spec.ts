import { expect, test } from '@playwright/test';
import { finishCase, finishPractice } from './keep-course.ts';
import { refusedOn } from './refused-on.ts';
import { makeLockedProfile } from '../../src/build/bench/make-locked-profile.ts';

test('a quiz, a case, a search, a backup and a locked profile do nothing that the policy refuses', async ({
  page,
}) => {
  const refused = await refusedOn(page);
  await page.goto('/en/quizzes/methadone/');
  await page.getByRole('button', { name: 'Practise' }).click();
  await finishPractice(page);
  await expect(page.locator('[data-score]')).toHaveText('100%');
  await page.goto('/en/scenarios/methadone-or-target/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await finishCase(page);
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('methadone');
  await expect(page.locator('[data-list] li a').first()).toBeVisible();
  await page.goto('/en/progress/#backup');
  const backup = page.waitForEvent('download');
  await page.locator('[data-backup-out] button').click();
  await backup;
  await page.goto('/en/profiles/');
  await makeLockedProfile(page, 'Lan');
  expect(refused).toEqual([]);
});

test('the policy refuses a script, a handler, a style and a word to another host that somebody slipped in', async ({
  page,
}) => {
  const refused = await refusedOn(page);
  await page.goto('/en/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    const holder = document.createElement('div');
    holder.innerHTML = '<p style="color: red">x</p><button onclick="document.title = \'ran\'">x</button>';
    document.body.append(holder);
    holder.querySelector('button')?.click();
    const sent = await fetch('http://192.0.2.1/').then(
      () => true,
      () => false,
    );
    return {
      title: document.title === 'ran',
      sent,
      red: getComputedStyle(holder.querySelector('p') as Element).color,
    };
  });
  expect(ran).toEqual({ title: false, sent: false, red: expect.not.stringContaining('255, 0, 0') });
  const directives = () => [...new Set(refused.map((line) => line.split(' ')[2]))].toSorted();
  await expect
    .poll(directives)
    .toEqual(['connect-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
});
