import { locales } from '#domain/shared/locale.ts';

/** getStaticPaths for a page that exists once in each language. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** getStaticPaths for a page that exists once for each id in each language. `name`: how the address calls the id. */
export function idPaths(name: string, ids: Iterable<string>) {
  const all = [...ids];
  return locales.flatMap((locale) =>
    all.map((id) => ({ params: { locale, [name]: id }, props: { locale, id } })),
  );
}
