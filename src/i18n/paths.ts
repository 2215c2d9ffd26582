import type { Locale } from '#domain/shared/locale.ts';

/** Address of a file of the site wherever it is served from: `asset('/icons/x.svg')`. */
export function siteUrl(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Address of a page in one language: `pageUrl('vi', '/progress/')`. */
export function pageUrl(locale: Locale, path: string): string {
  return siteUrl(`/${locale}${path}`);
}

/** The same page in the other language; home where it has none (the page that says "not found"). */
export function inLocale(pathname: string, locale: Locale): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const [, rest = '/'] = /^\/(?:vi|en)(\/.*)$/.exec(pathname.slice(base.length)) ?? [];
  return pageUrl(locale, rest);
}
