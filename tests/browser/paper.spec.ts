import { expect, test } from '@playwright/test';

test('modules, quizzes and cases lead to what is made for paper, on the paper that is chosen', async ({
  page,
}) => {
  await page.addInitScript(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
  const papers: [at: string, link: string, parts: string][] = [
    ['/en/modules/methadone/', 'Print the whole module', '.printed-lesson'],
    ['/en/quizzes/methadone/', 'Print the quiz, its key apart', '.printed-question'],
    ['/en/scenarios/methadone-or-target/', 'Print as a booklet to play on paper', '.entry'],
  ];
  for (const [at, link, parts] of papers) {
    await page.goto(at);
    await page.getByRole('link', { name: link }).click();
    await expect(page.locator(parts).nth(4)).toBeAttached();
    await page.getByRole('button', { name: 'Print on A5' }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([width, height].map((side) => Math.round(Number(side) / 2.835))).toEqual([148, 210]);
  }
});

test('a printed lesson lists the sources and laws that its links name, and takes the list away again', async ({
  page,
}) => {
  await page.goto('/vi/modules/methadone/the-officers-part/');
  const notes = page.locator('.print-notes li');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(notes.nth(5)).toBeAttached();
  await expect(notes.first()).toHaveText(/^Nguồn: /);
  await expect(page.locator('#main > :last-child')).toHaveClass('print-notes');
  await expect(notes.filter({ hasText: 'Luật số 120/2025/QH15' }).first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-notes, #main a + sup')).toHaveCount(0);
});
