import { openProfiles } from './profiles.ts';

/**
 * Makes the form of the notice unlock the profile in use. Only the browser's other pages or a service worker
 * can carry its key from page to page, so every page can ask for the passphrase.
 */
export function unlockHere(notice: HTMLElement): void {
  const form = notice.querySelector('form');
  const input = form?.querySelector('input');
  const said = form?.querySelector<HTMLElement>('[role=alert]');
  if (!form || !input || !said || form.onsubmit) return;
  form.onsubmit = async (event) => {
    event.preventDefault();
    said.textContent = form.dataset['opening'] ?? '';
    const profiles = await openProfiles();
    const inUse = (await profiles.list()).find(({ current }) => current);
    const opened = inUse && (await profiles.unlock(inUse.id, input.value));
    profiles.close();
    said.textContent = opened ? '' : (form.dataset['wrong'] ?? '');
    input.value = '';
    if (opened) document.getElementById('main')?.focus();
    else input.focus();
  };
}
