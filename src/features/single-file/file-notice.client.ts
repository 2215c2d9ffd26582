import type { Locale } from '#domain/shared/locale.ts';
import { formatDay } from '#i18n/dates.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { openProfiles } from '#storage/profiles.ts';

/** Fills in which version this is, and asks for the backup where this browser holds nothing yet. */
const part = document.querySelector('[data-file-notice]') as HTMLDetailsElement;
const { version = '', built = '' } = document.documentElement.dataset;
const line = part.querySelector('[data-file-version]') as HTMLElement;
line.textContent = pageText('file.version', {
  version,
  day: formatDay(built, document.documentElement.lang as Locale),
});

const profiles = await openProfiles();
const list = await profiles.list().finally(() => profiles.close());
const empty = part.querySelector('[data-file-empty]') as HTMLElement;
empty.hidden = list.some(({ events }) => events > 0);
if (!empty.hidden) part.open = true;
