import { pageText } from '#i18n/page-texts.client.ts';
import { keepFileBeside, leaveFileBeside, readFileBeside, resumeFileBeside } from '#storage/file-beside.ts';
import type { Written } from '#storage/file-beside.ts';
import { importBackup } from '#storage/import-backup.ts';
import { keepPreference } from '#storage/preferences.ts';
import { openProfiles } from '#storage/profiles.ts';
import { openRecord } from '#storage/record-store.ts';
import { sayResult } from './take-backup-in.client.ts';

const part = document.querySelector('[data-file-beside]') as HTMLElement;
const state = part.querySelector('[data-beside-state]') as HTMLElement;
const types = [{ accept: { 'application/json': ['.json'] } }];

const record = await openRecord();

async function hasPassphrase(): Promise<boolean> {
  const profiles = await openProfiles();
  const list = await profiles.list().finally(() => profiles.close());
  return list.some(({ current, hasPassphrase: has }) => current && has);
}

async function show(said?: Node | string): Promise<void> {
  const isLocked = await hasPassphrase().catch(() => false);
  const file = await readFileBeside(record);
  // A page that begins with this says whether to look at all; see file-beside-reminder.client.ts.
  keepPreference('file-beside', file ? 'kept' : '');
  const usual = file ? pageText(file.allowed ? 'beside.on' : 'beside.paused', { name: file.name }) : '';
  state.replaceChildren(said ?? (isLocked ? pageText('beside.locked') : usual));
  const offered = isLocked ? [] : !file ? ['new', 'existing'] : file.allowed ? ['stop'] : ['resume', 'stop'];
  for (const button of part.querySelectorAll<HTMLElement>('[data-beside]')) {
    button.hidden = !offered.includes(button.dataset['beside'] ?? '');
  }
  part.hidden = record.kind !== 'kept';
}

async function keep(handle: FileSystemFileHandle | undefined): Promise<Node | string | undefined> {
  return handle && said(await keepFileBeside(record, handle));
}

const said = (written: Written) => (written === 'failed' ? pageText('beside.failed') : undefined);

/** What the file holds is taken in before it is written over; what is no backup is left alone. */
async function goOnWith(handle: FileSystemFileHandle | undefined): Promise<Node | string | undefined> {
  if (!handle) return undefined;
  const file = await handle.getFile();
  const taken = file.size > 0 ? await importBackup(record, file) : undefined;
  const words = document.createDocumentFragment();
  if (taken) words.append(...sayResult(taken));
  if (taken && !taken.ok) return words;
  await handle.requestPermission({ mode: 'readwrite' });
  words.append((await keep(handle)) ?? '');
  return taken ? words : words.textContent || undefined;
}

const actions: Record<string, () => Promise<Node | string | undefined>> = {
  async new() {
    const suggestedName = `cau-noi-${new Date().toISOString().slice(0, 16).replace(/\D/g, '-')}.json`;
    return keep(await window.showSaveFilePicker?.({ types, suggestedName, id: 'cau-noi' }));
  },
  async existing() {
    return goOnWith((await window.showOpenFilePicker?.({ types, id: 'cau-noi' }))?.[0]);
  },
  async resume() {
    return said(await resumeFileBeside(record));
  },
  async stop() {
    await leaveFileBeside(record);
    return pageText('beside.stopped');
  },
};

if ('showSaveFilePicker' in globalThis) {
  part.addEventListener('click', async ({ target }) => {
    const action = (target as HTMLElement).closest<HTMLElement>('[data-beside]')?.dataset['beside'] ?? '';
    if (!actions[action]) return;
    // AbortError: the learner closed the browser's dialogue.
    const words = await actions[action]().catch((error: unknown) =>
      (error as Error).name === 'AbortError' ? undefined : pageText('beside.failed'),
    );
    await show(words);
    state.focus();
  });
  record.subscribe(() => void show());
  await show();
}
