import { expect, test } from '@playwright/test';

test('a backup beside the course is written anew after each thing done, and left alone when told so', async ({
  page,
}) => {
  // A file in the browser's own store stands in for the dialogue, which nobody can press here.
  await page.addInitScript(() => {
    window.showSaveFilePicker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('beside.json', { create: true });
  });
  const written = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle('beside.json')).getFile()).text();
    });

  await page.goto('/en/progress/');
  await page.locator('[data-beside=new]').click();
  await expect(page.locator('[data-beside-state]')).toContainText('beside.json');
  await page.goto('/en/modules/methadone/once-a-day/');
  await page.locator('[data-complete]').click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  await expect.poll(written).toContain('lesson.completed');

  await page.goto('/en/progress/');
  await page.locator('[data-beside=stop]').click();
  await expect(page.locator('[data-beside=new]')).toBeVisible();
  const before = await written();
  await page.goto('/en/modules/methadone/what-the-evidence-says/');
  await page.locator('[data-complete]').click();
  await expect(page.locator('.lesson-end [data-saved]')).toHaveText('Saved on this device.');
  await page.goto('/en/progress/');
  await expect(page.locator('[data-beside=new]')).toBeVisible();
  expect(await written()).toBe(before);
});
