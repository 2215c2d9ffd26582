import { pageText } from '#i18n/page-texts.client.ts';
import type { Profiles, ProfileSummary } from '#storage/profiles.ts';

/** What to tell at the top of the page once it is done, or what is wrong with what was typed. */
export type Outcome = { done: string } | { problem: string };

export type Action = (profiles: Profiles, profile: ProfileSummary, typed: FormData) => Promise<Outcome>;

export const nameOf = ({ name }: { name: string }) => name || pageText('profiles.unnamed');

const done = (text: string): Outcome => ({ done: text });
const wrong = (): Outcome => ({ problem: pageText('profiles.wrong') });
const read = (typed: FormData, field: string) => String(typed.get(field) ?? '');

/** The new passphrase where both fields hold the same. */
export function newPassphrase(typed: FormData): string | undefined {
  const passphrase = read(typed, 'passphrase');
  return passphrase === read(typed, 'repeat') ? passphrase : undefined;
}

/** Without marks and case: keyboards write XÓA in more than one way. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** By the `data-do` of the form that asks for it. */
export const actions: Record<string, Action> = {
  async use(profiles, profile) {
    await profiles.use(profile.id);
    return done(pageText('profiles.used', { name: nameOf(profile) }));
  },
  async unlock(profiles, profile, typed) {
    const opened = await profiles.unlock(profile.id, read(typed, 'old'));
    return opened ? done(pageText('profiles.unlocked', { name: nameOf(profile) })) : wrong();
  },
  async lock(profiles) {
    await profiles.lock();
    return done(pageText('profiles.locked'));
  },
  async rename(profiles, profile, typed) {
    await profiles.rename(profile.id, read(typed, 'name'));
    return done(pageText('profiles.renamed'));
  },
  async addPassphrase(profiles, profile, typed) {
    const passphrase = newPassphrase(typed);
    if (passphrase === undefined) return { problem: pageText('profiles.differ') };
    await profiles.addPassphrase(profile.id, passphrase);
    return done(pageText('profiles.passphraseSet'));
  },
  async changePassphrase(profiles, profile, typed) {
    const passphrase = newPassphrase(typed);
    if (passphrase === undefined) return { problem: pageText('profiles.differ') };
    const changed = await profiles.changePassphrase(profile.id, read(typed, 'old'), passphrase);
    return changed ? done(pageText('profiles.passphraseChanged')) : wrong();
  },
  async removePassphrase(profiles, profile, typed) {
    const removed = await profiles.removePassphrase(profile.id, read(typed, 'old'));
    return removed ? done(pageText('profiles.passphraseRemoved')) : wrong();
  },
  async idle(profiles, profile, typed) {
    await profiles.setIdleMinutes(profile.id, Number(read(typed, 'minutes')));
    return done(pageText('profiles.idleSaved'));
  },
  async remove(profiles, profile, typed) {
    if (bare(read(typed, 'word')) !== bare(pageText('profiles.deleteWord')))
      return { problem: pageText('profiles.deleteMismatch') };
    await profiles.remove(profile.id);
    return done(pageText('profiles.deleted', { name: nameOf(profile) }));
  },
};
