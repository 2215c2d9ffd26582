import { intlTag, type Locale } from '#domain/shared/locale.ts';

/** When a run ended, as the page's language writes it. */
export function runTime(at: string): string {
  const tag = intlTag[document.documentElement.lang as Locale];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
