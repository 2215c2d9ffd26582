import { pageText } from '#i18n/page-texts.client.ts';
import { readFileBeside, resumeFileBeside } from '#storage/file-beside.ts';
import { openRecord } from '#storage/record-store.ts';

const part = document.querySelector('[data-beside-reminder]') as HTMLElement;
const words = part.querySelector('p') as HTMLElement;
const record = await openRecord();
const file = await readFileBeside(record);

if (file && !file.allowed) {
  words.textContent = pageText('beside.paused', { name: file.name });
  part.hidden = false;
  part.querySelector('button')?.addEventListener('click', async () => {
    const written = await resumeFileBeside(record);
    if (written === 'failed') words.textContent = pageText('beside.failed');
    part.hidden = written === 'written';
  });
}
