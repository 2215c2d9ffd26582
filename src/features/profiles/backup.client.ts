import { offerFile } from '#components/offer-file.client.ts';
import { liveShowBoxes } from '#components/show-passphrase.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { readAsideFile } from '#storage/aside-file.ts';
import { readBackupReminder } from '#storage/backup-reminder.ts';
import { exportBackup } from '#storage/export-backup.ts';
import { canLock } from '#storage/passphrase.ts';
import { openProfiles } from '#storage/profiles.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { takeBackupIn } from './take-backup-in.client.ts';

const section = document.querySelector('[data-backup]') as HTMLElement;
const part = <Kind extends HTMLElement>(selector: string) => section.querySelector(selector) as Kind;
const record = await openRecord();

async function show(): Promise<void> {
  showRecordState(record);
  const isLocked = record.reason === 'locked';
  part('[data-when-locked]').hidden = !isLocked;
  part('[data-when-open]').hidden = isLocked;
  part('[data-aside]').hidden = record.reason !== 'unreadable';
  const reminder =
    record.kind === 'kept' ? await readBackupReminder(record).catch(() => undefined) : undefined;
  const line = part('[data-reminder]');
  line.hidden = !reminder?.due;
  line.textContent = reminder?.due ? pageText('backup.due', { since: reminder.since }) : '';
  const setting = part('[data-backup-reminder]');
  const field = part<HTMLInputElement>('[name=events]');
  setting.hidden = !reminder;
  if (reminder && document.activeElement !== field) field.value = String(reminder.remindAfter);
}

async function download(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector('[role=status]') as HTMLElement;
  const field = form.elements.namedItem('passphrase') as HTMLInputElement;
  said.textContent = pageText('backup.making');
  try {
    const file = await exportBackup(record, field.value || undefined);
    if (!file) throw new Error('there is no record to export');
    offerFile(file);
    said.textContent = pageText('backup.made', { name: file.name });
    field.value = '';
  } catch {
    said.textContent = pageText('backup.notMade');
  }
  await show();
}

async function setReminder(form: HTMLFormElement): Promise<void> {
  const profiles = await openProfiles();
  await profiles.setReminder(record.profile, Number(new FormData(form).get('events')));
  profiles.close();
  (form.querySelector('[role=status]') as HTMLElement).textContent = pageText('backup.remindSaved');
}

function onSubmit(selector: string, work: (form: HTMLFormElement) => Promise<void>): void {
  const form = part<HTMLFormElement>(selector);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work(form);
  });
}

onSubmit('[data-backup-out]', download);
onSubmit('[data-backup-reminder]', setReminder);
takeBackupIn(part<HTMLFormElement>('[data-backup-in]'), record);
part('[data-aside] button').addEventListener('click', async () => {
  const file = await readAsideFile(record);
  if (file) offerFile(file);
  await show();
});
liveShowBoxes(section);
for (const each of section.querySelectorAll<HTMLElement>('[data-needs-seal]')) each.hidden = !canLock();
part('[data-no-seal]').hidden = canLock();
record.subscribe(() => void show());
await show();
section.hidden = false;
if (location.hash === '#backup') section.scrollIntoView();
