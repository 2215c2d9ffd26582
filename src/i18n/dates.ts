import { intlTag, type Locale } from '#domain/shared/locale.ts';

/** `2026-07-01` as people write it: 01/7/2026 in Vietnamese, 1 July 2026 in English. */
export function formatDay(isoDay: string, locale: Locale): string {
  const [year, month, day] = isoDay.split('-').map(Number) as [number, number, number];
  // Vietnamese statutes write the day with two digits and the months 3 to 9 with one.
  if (locale === 'vi') {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
  }
  return new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day)),
  );
}
