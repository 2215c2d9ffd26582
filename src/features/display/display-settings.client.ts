import { keepPreference } from '#storage/preferences.ts';

const root = document.documentElement;
const details = document.querySelector<HTMLDetailsElement>('[data-display]');
const form = details?.querySelector('form');

for (const name of ['theme', 'text', 'keys'] as const) {
  const chosen = root.dataset[name];
  const input = form?.querySelector<HTMLInputElement>(`[name=${name}][value="${chosen}"]`);
  if (input) input.checked = true;
}

form?.addEventListener('change', () => {
  const chosen = Object.fromEntries(new FormData(form)) as Record<string, string>;
  Object.assign(root.dataset, chosen);
  keepPreference('display', JSON.stringify(chosen));
});

details?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  details.open = false;
  details.querySelector('summary')?.focus();
});
document.addEventListener('click', (event) => {
  if (details?.open && !details.contains(event.target as Node)) details.open = false;
});
