import { intlTag, type Locale } from '#domain/shared/locale.ts';
import { formatDay } from './dates.ts';

/** An instant, ISO 8601 in UTC, as the device's own clock tells it: `17:00 ngày 05/12/2026`, `5 December 2026 at 17:00`. */
export function formatInstant(iso: string): string {
  const locale = document.documentElement.lang as Locale;
  const at = new Date(iso);
  if (locale !== 'vi')
    return new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
  return `${two(at.getHours())}:${two(at.getMinutes())} ngày ${formatDay(day, locale)}`;
}

/** What the device's clock is ahead of UTC, such as `GMT+7`. */
export function deviceZone(): string {
  const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
