/** Addresses of the built pages below the site's base, `/vi/` and on. */
export async function pagesOf(site: string): Promise<string[]> {
  const { pathname: base } = new URL(`${site}/`);
  const sitemap = await (await fetch(`${site}/sitemap-0.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => `/${new URL(url ?? '').pathname.slice(base.length)}`,
  );
}
