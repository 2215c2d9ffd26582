import { offerFile } from '#components/offer-file.client.ts';
import { liveShowBoxes } from '#components/show-passphrase.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { exportBackup } from '#storage/export-backup.ts';
import { canLock } from '#storage/passphrase.ts';
import { openProfiles } from '#storage/profiles.ts';
import type { Profiles, ProfileSummary } from '#storage/profiles.ts';
import { openRecord } from '#storage/record-store.ts';
import { showRecordState } from '#storage/show-record-state.ts';
import { actions, newPassphrase, type Outcome } from './profile-actions.client.ts';
import { profileCard } from './profile-card.client.ts';

const part = <Kind extends HTMLElement>(selector: string) => document.querySelector(selector) as Kind;
const list = part('[data-profile-list]');
const said = part('[data-said]');
const record = await openRecord();
let shown = '';

async function withProfiles<Result>(work: (profiles: Profiles) => Promise<Result>): Promise<Result> {
  const profiles = await openProfiles();
  try {
    return await work(profiles);
  } finally {
    profiles.close();
  }
}

async function show(): Promise<void> {
  const found = await withProfiles((profiles) => profiles.list()).catch(() => undefined);
  part('[data-profiles]').hidden = !found;
  part('[data-no-profiles]').hidden = !!found;
  // Events that another tab records must not take away what is being typed here.
  const now = JSON.stringify(found?.map((profile) => ({ ...profile, events: 0 })));
  if (!found || now === shown) return;
  shown = now;
  list.replaceChildren(...found.map(makeCard));
}

function makeCard(profile: ProfileSummary): HTMLElement {
  const card = profileCard(profile, canLock());
  for (const form of card.querySelectorAll<HTMLFormElement>('[data-do]')) {
    const action = actions[form.dataset['do'] ?? ''];
    if (action) onSubmit(form, (typed) => withProfiles((profiles) => action(profiles, profile, typed)));
  }
  card.querySelector('[data-backup-first]')?.addEventListener('click', async () => {
    const file = await exportBackup(record);
    if (file) offerFile(file);
  });
  return card;
}

function onSubmit(form: HTMLFormElement, work: (typed: FormData) => Promise<Outcome>): void {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = new FormData(form);
    const button = form.querySelector<HTMLButtonElement>('.button:not([type=button])');
    const problem = form.querySelector('[role=alert]');
    if (button) button.disabled = true;
    if (problem) problem.textContent = pageText('profiles.working');
    const outcome = await work(typed).catch((error: unknown): Outcome => ({
      problem: pageText('profiles.failed', { detail: String(error) }),
    }));
    if (button) button.disabled = false;
    const text = 'problem' in outcome ? outcome.problem : '';
    if (problem) problem.textContent = text;
    for (const field of form.querySelectorAll<HTMLInputElement>('[data-secret]')) field.value = '';
    if (text) return form.querySelector<HTMLInputElement>('[data-secret]')?.focus();
    // Said once the list is drawn anew: what is typed after it stays.
    await show();
    said.textContent = 'done' in outcome ? outcome.done : '';
    said.focus();
  });
}

const create = part<HTMLFormElement>('[data-do=create]');
const secret = create.querySelector('fieldset') as HTMLFieldSetElement;
create.querySelector('[name=locked]')?.addEventListener('change', (event) => {
  secret.hidden = secret.disabled = !(event.target as HTMLInputElement).checked;
});
onSubmit(create, async (typed) => {
  const name = String(typed.get('name') ?? '');
  const passphrase = newPassphrase(typed);
  if (passphrase === undefined) return { problem: pageText('profiles.differ') };
  await withProfiles(async (profiles) => {
    const id = await profiles.create(name, passphrase || undefined);
    if (!passphrase) await profiles.use(id);
    else await profiles.unlock(id, passphrase);
  });
  create.reset();
  secret.hidden = secret.disabled = true;
  return { done: pageText('profiles.created', { name: name.trim() }) };
});
liveShowBoxes(create);
part('[data-cannot-lock]').hidden = canLock();
part('[data-may-lock]').hidden = !canLock();
showRecordState(record);
record.subscribe(() => void show());
await show();
