import en from '../../content/i18n/en.json' with { type: 'json' };
import vi from '../../content/i18n/vi.json' with { type: 'json' };
import type { Locale } from '#domain/shared/locale.ts';

/** vi.json defines the keys; en.json has the same ones (checked with the content). */
export type TextKey = keyof typeof vi;

const texts: Record<Locale, Record<TextKey, string>> = { vi, en };

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string;

/** Texts of the interface in one language; `{name}` in a text is replaced from `values`. */
export function textsFor(locale: Locale): Translate {
  return (key, values = {}) =>
    texts[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
