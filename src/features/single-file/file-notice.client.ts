import { pageText } from '#i18n/page-texts.client.ts';
import { openProfiles } from '#storage/profiles.ts';

/** Fills in which version this is, and asks for the backup where this browser holds nothing yet. */
const part = document.querySelector('[data-file-notice]') as HTMLElement;
const { version = '', built = '' } = document.documentElement.dataset;
const line = part.querySelector('[data-file-version]') as HTMLElement;
line.textContent = pageText('file.version', { version, day: built });

const profiles = await openProfiles();
const list = await profiles.list().finally(() => profiles.close());
const empty = part.querySelector('[data-file-empty]') as HTMLElement;
empty.hidden = list.some(({ events }) => events > 0);
