import { liveShowBoxes } from '#components/show-passphrase.client.ts';
import { intlTag, type Locale } from '#domain/shared/locale.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { ProfileSummary } from '#storage/profiles.ts';
import { nameOf } from './profile-actions.client.ts';

/** One profile of the list, with the parts that make sense for it. */
export function profileCard(profile: ProfileSummary, canLock: boolean): HTMLElement {
  const pattern = document.querySelector<HTMLTemplateElement>('[data-profile-card]')?.content;
  const card = pattern?.querySelector('[data-profile]')?.cloneNode(true) as HTMLElement;
  const { current, hasPassphrase, unlocked, events } = profile;
  const mine = current && unlocked;
  const is: Record<string, boolean> = {
    current,
    mine,
    usable: !current && !hasPassphrase,
    locked: hasPassphrase && !unlocked,
    lockable: mine && hasPassphrase,
    plain: mine && !hasPassphrase,
    foreign: !mine,
    canAdd: mine && !hasPassphrase && canLock,
    cannotLock: mine && !hasPassphrase && !canLock,
  };
  for (const part of card.querySelectorAll<HTMLElement>('[data-if]')) {
    part.hidden = !is[part.dataset['if'] ?? ''];
  }
  const write = (selector: string, text: string) => {
    const part = card.querySelector(selector);
    if (part) part.textContent = text;
  };
  const fill = (field: string, value: string) => {
    const input = card.querySelector<HTMLInputElement>(`[name=${field}]`);
    if (input) input.value = value;
  };
  write('[data-name]', nameOf(profile));
  write(
    '[data-lock-state]',
    pageText(!hasPassphrase ? 'profiles.isOpen' : unlocked ? 'profiles.isUnlocked' : 'profiles.isLocked'),
  );
  const day = new Intl.DateTimeFormat(intlTag[document.documentElement.lang as Locale]).format(
    new Date(profile.createdAt),
  );
  write('[data-facts]', pageText('profiles.facts', { day, events }));
  fill('name', profile.name);
  fill('minutes', String(profile.idleMinutes ?? ''));
  card.dataset['profile'] = profile.id;
  liveShowBoxes(card);
  return card;
}
