import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { dumpDatabase } from './record-database.ts';
import { answerRightly } from './support.ts';

const lesson = '/en/modules/methadone/once-a-day/';
const question = 'why-once-a-day';
const passphrase = 'four words and a half';
const refused = fileURLToPath(new URL('../fixtures/record/refused/', import.meta.url));

async function makeProfile(page: Page, name: string, secret?: string): Promise<void> {
  await page.goto('/en/profiles/');
  const form = page.locator('[data-do=create]');
  await form.locator('[name=name]').fill(name);
  if (secret) {
    await expect(form.getByText('nobody can get it back')).toBeHidden();
    await form.locator('[name=locked]').check();
    await expect(form.getByText('nobody can get it back')).toBeVisible();
    await form.locator('[name=passphrase]').fill(secret);
    await form.locator('[name=repeat]').fill(secret);
  }
  await form.getByRole('button').click();
  await expect(page.locator('[data-said]')).toHaveText(`${name} is made and in use.`);
}

/** The notice on any page asks for the passphrase. */
async function unlockHere(page: Page, secret = passphrase): Promise<void> {
  await page.locator('#not-kept input').fill(secret);
  await page.locator('#not-kept button').click();
}

const cardOf = (page: Page, name: string) => page.locator('[data-profile]').filter({ hasText: name });
const verdict = (page: Page) => page.locator(`cn-question[data-item=${question}] [data-verdict]`);

/** An open profile with one answer, and a second one, locked, with another. */
async function twoProfiles(page: Page): Promise<string> {
  await page.goto(lesson);
  await answerRightly(page, question, false);
  await makeProfile(page, 'Lan', passphrase);
  await page.goto(lesson);
  await unlockHere(page);
  await expect(page.locator('#not-kept')).toBeHidden();
  await expect(verdict(page)).toBeHidden();
  await answerRightly(page, question);
  await expect(page.locator(`cn-question[data-item=${question}] [data-saved]`)).toHaveText(
    'Saved on this device.',
  );
  const correct = await page.locator(`cn-question[data-item=${question}]`).getAttribute('data-key');
  return (JSON.parse(correct ?? '{}') as { correct?: string }).correct ?? '';
}

test('of two profiles on one computer, nothing of the locked one can be read', async ({ page }) => {
  const option = await twoProfiles(page);
  const dump = await dumpDatabase(page);
  expect(dump.split('question.answered').length - 1).toBe(1);
  expect(option).not.toBe('');
  expect(dump).not.toContain(option);
  expect(dump).not.toContain(passphrase);
  await page.goto('/en/progress/');
  await expect(page.locator('#not-kept [data-why=locked]').first()).toBeVisible();
  await page.goto('/en/profiles/');
  await cardOf(page, 'Profile without a name').getByRole('button', { name: 'Use this profile' }).click();
  await expect(page.locator('[data-said]')).not.toBeEmpty();
  await page.goto(lesson);
  await expect(verdict(page)).toHaveAttribute('data-worth', 'wrong');
});

test('a wrong passphrase opens nothing, and locking reaches every tab', async ({ page, context }) => {
  await makeProfile(page, 'Lan', passphrase);
  await page.goto(lesson);
  await unlockHere(page, 'not the right one');
  await expect(page.locator('#not-kept [role=alert]')).toHaveText(
    'That is not the passphrase. The profile stays locked.',
  );
  await unlockHere(page);
  await expect(page.locator('#not-kept')).toBeHidden();
  await answerRightly(page, question);
  const second = await context.newPage();
  await second.goto('/en/profiles/');
  await cardOf(second, 'Lan').getByRole('button', { name: 'Lock now' }).click();
  await expect(page.locator('#not-kept')).toHaveAttribute('data-reason', 'locked');
  await expect(verdict(page)).toBeHidden();
  await unlockHere(page);
  await expect(page.locator('#not-kept')).toBeHidden();
  await expect(verdict(page)).toBeVisible();
});

test('a passphrase is set, changed and removed, and an unlocked profile renamed and deleted', async ({
  page,
}) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  await page.goto('/en/profiles/');
  const mine = page.locator('[data-profile]').first();
  const said = page.locator('[data-said]');
  await mine.getByText('Rename').click();
  await mine.locator('[name=name]').fill('Minh');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(said).toHaveText('Renamed.');
  await mine.locator('summary', { hasText: /^Passphrase$/ }).click();
  const adding = mine.locator('[data-do=addPassphrase]');
  await adding.locator('[name=passphrase]').fill(passphrase);
  await adding.locator('[name=repeat]').fill('something else');
  await adding.getByRole('button').click();
  await expect(adding.locator('[role=alert]')).toHaveText('The two passphrases differ. Type them again.');
  await adding.locator('[name=passphrase]').fill(passphrase);
  await adding.locator('[name=repeat]').fill(passphrase);
  await adding.getByRole('button').click();
  await expect(said).toHaveText('The passphrase is set and the record encrypted.');
  expect(await dumpDatabase(page)).not.toContain('question.answered');
  await mine.locator('summary', { hasText: /^Passphrase$/ }).click();
  await mine.getByText('Remove the passphrase').first().click();
  const removing = mine.locator('[data-do=removePassphrase]');
  await removing.locator('[name=old]').fill('not the right one');
  await removing.getByRole('button').click();
  await expect(removing.locator('[role=alert]')).toHaveText(
    'That is not the passphrase. Nothing has changed.',
  );
  await removing.locator('[name=old]').fill(passphrase);
  await removing.getByRole('button').click();
  await expect(said).toHaveText('The passphrase is removed.');
  expect(await dumpDatabase(page)).toContain('question.answered');
  await mine.locator('summary', { hasText: 'Delete the profile' }).click();
  await mine.locator('[name=word]').fill('yes');
  await mine.locator('[data-do=remove] .danger').click();
  await expect(mine.locator('[data-do=remove] [role=alert]')).toContainText('nothing was deleted');
  const saved = page.waitForEvent('download');
  await mine.getByRole('button', { name: 'Download a backup first' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^cau-noi-\d{4}-\d\d-\d\d\.json$/);
  await mine.locator('[name=word]').fill('delete');
  await mine.locator('[data-do=remove] .danger').click();
  await expect(said).toHaveText('Minh is deleted.');
  expect(await dumpDatabase(page)).not.toContain('question.answered');
});

test('a record is backed up, wiped, and restored on another device', async ({ page, browser }, info) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  await page.goto('/en/progress/');
  await page.locator('[data-backup-out] [name=passphrase]').fill(passphrase);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  const file = info.outputPath('backup.json');
  await (await download).saveAs(file);
  expect(readFileSync(file, 'utf8')).toMatch(
    /^\{"format":"cau-noi-record","version":\d+,"sha256":"[0-9a-f]{64}","sealed":/,
  );
  expect(readFileSync(file, 'utf8')).not.toContain('question.answered');

  const other = await (await browser.newContext()).newPage();
  await other.goto('/en/progress/');
  await expect(other.locator('[data-backup]')).toBeVisible();
  await other.locator('#backup-file').setInputFiles(file);
  const said = other.locator('[data-backup-in] [role=status]');
  await expect(said).toContainText('This file has a passphrase');
  await other.locator('[data-backup-in] [name=passphrase]').fill('not the right one');
  await other.getByRole('button', { name: 'Open the file' }).click();
  await expect(said).toContainText('That is not the passphrase of the file');
  await other.locator('[data-backup-in] [name=passphrase]').fill(passphrase);
  await other.getByRole('button', { name: 'Open the file' }).click();
  await expect(said).toContainText(/Taken in: [1-9]\d* things added, 0 were here already/);
  await other.goto(lesson);
  await expect(verdict(other)).toBeVisible();
});

test('hostile files are refused with a reason and change nothing', async ({ page }, info) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  await page.goto('/en/progress/');
  await page.locator('[data-backup-in]').waitFor();
  const before = await dumpDatabase(page);
  const large = info.outputPath('large.json');
  writeFileSync(large, Buffer.alloc(100 * 1024 * 1024, 'x'));
  const files = [...readdirSync(refused).map((name) => refused + name), large];
  const said = page.locator('[data-backup-in] [role=status]');
  for (const file of files) {
    await expect(page.locator('[data-backup]')).toBeVisible();
    await page.locator('#backup-file').setInputFiles(file);
    await expect(said, file).toContainText('Your record is unchanged.');
    await expect(said.locator('.note'), file).not.toBeEmpty();
    expect(await dumpDatabase(page), file).toBe(before);
  }
});

test('the reminder comes after as many things as were set', async ({ page }) => {
  await page.goto(lesson);
  await answerRightly(page, question);
  await page.goto('/en/progress/');
  await expect(page.locator('[data-reminder]')).toBeHidden();
  await page.locator('[data-backup-reminder] [name=events]').fill('2');
  await page.locator('[data-backup-reminder] button').click();
  await expect(page.locator('[data-reminder]')).toContainText('It is time for another.');
});
