export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Vietnamese is written first; every other language says the same things. */
export const defaultLocale: Locale = 'vi';

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en';
}

/** The BCP 47 tags that numbers and dates are formatted by. */
export const intlTag: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
