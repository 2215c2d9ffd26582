import { locales } from '#domain/shared/locale.ts';

/** getStaticPaths for a page that exists once in each language. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
