import { intlTag, type Locale } from '#domain/shared/locale.ts';

/** An instant, ISO 8601 in UTC, as the device's own clock tells it, with its zone: `17:00 GMT+7 5/12/2026`. */
export function formatInstant(iso: string): string {
  const locale = document.documentElement.lang as Locale;
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' } as const;
  const month = locale === 'vi' ? 'numeric' : 'long';
  const format = new Intl.DateTimeFormat(intlTag[locale], {
    day: 'numeric',
    month,
    year: 'numeric',
    ...time,
  });
  return format.format(new Date(iso));
}
