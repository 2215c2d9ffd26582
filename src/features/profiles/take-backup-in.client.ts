import { onFileDrop } from '#components/on-file-drop.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { TextKey } from '#i18n/texts.ts';
import { importBackup } from '#storage/import-backup.ts';
import type { Imported } from '#storage/import-backup.ts';
import type { RecordStore } from '#storage/record-store.ts';

/** Makes the form take in a backup that is chosen or dropped; says in words what became of it. */
export function takeBackupIn(form: HTMLFormElement, record: RecordStore): void {
  const said = form.querySelector('[role=status]') as HTMLElement;
  const asking = form.querySelector('[data-file-passphrase]') as HTMLElement;
  const chooser = form.elements.namedItem('file') as HTMLInputElement;
  const secret = form.elements.namedItem('passphrase') as HTMLInputElement;
  let file: File | undefined;

  async function take(): Promise<void> {
    if (!file) return;
    said.replaceChildren(pageText('backup.reading'));
    const result = await importBackup(record, file, secret.value || undefined).catch(
      (error: unknown) => ({ ok: false, reason: 'not-read', detail: String(error) }) as const,
    );
    const asks = !result.ok && (result.reason === 'sealed' || result.reason === 'wrong-passphrase');
    asking.hidden = !asks;
    secret.value = '';
    said.replaceChildren(...sayResult(result));
    chooser.value = '';
    if (asks) secret.focus();
    else said.focus();
  }

  chooser.addEventListener('change', () => {
    file = chooser.files?.[0];
    void take();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void take();
  });
  onFileDrop(form, (dropped) => {
    file = dropped;
    void take();
  });
}

type Result = Imported | { ok: false; reason: 'not-read'; detail: string };

/** What became of a file, in words. */
export function sayResult(result: Result): Node[] {
  if (result.ok) {
    const { added, known } = result;
    return [paragraph(pageText(added ? 'backup.added' : 'backup.addedNothing', { added, known }))];
  }
  const reason: TextKey = `backup.refused.${result.reason}`;
  const lines = [paragraph(`${pageText(reason)} ${pageText('backup.unchanged')}`)];
  if (result.reason !== 'sealed' && result.reason !== 'wrong-passphrase') {
    lines.push(paragraph(pageText('backup.detail', { detail: result.detail }), 'note'));
  }
  return lines;
}

function paragraph(text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}
