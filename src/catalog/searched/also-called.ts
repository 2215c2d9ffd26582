import { locales, type Locale } from '#domain/shared/locale.ts';
import type { LocalizedText } from '#domain/shared/localized-text.ts';

/** What else must find a thing: its name in the other languages, and its id in words (ids are English). */
export function alsoCalled(locale: Locale, title: LocalizedText, id?: string): string[] {
  const others = locales.filter((one) => one !== locale).map((one) => title[one]);
  const words = id?.replaceAll('-', ' ');
  const isSaid = [title[locale], ...others].some((name) => name.toLowerCase() === words);
  return words === undefined || isSaid ? others : [...others, words];
}
