/** Address of a page, from the root of the site (`/vi/laws/`) -> its HTML. */
export type BuiltPages = ReadonlyMap<string, string>;

export interface BrokenLink {
  from: string;
  href: string;
  /** page: there is none at the address. anchor: the page is there, what it is to lead to is not. */
  missing: 'page' | 'anchor';
}

/**
 * Every link of a site to itself that leads nowhere. `base` is the path that the site stands under (`/` or
 * `/cau-noi/`); addresses of files (icon.svg) are looked up in `files`.
 */
export function brokenLinks(pages: BuiltPages, base: string, files: ReadonlySet<string>): BrokenLink[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string, html: string) => {
    const known =
      anchors.get(path) ?? new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    anchors.set(path, known);
    return known;
  };
  return [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, quoted = '']): BrokenLink[] => {
      const href = quoted.replaceAll('&amp;', '&');
      const url = new URL(href, `http://site.invalid${base}${from.slice(1)}`);
      if (url.host !== 'site.invalid' || !url.pathname.startsWith(base)) return [];
      const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
      const target = pages.get(path);
      if (target === undefined) return files.has(path) ? [] : [{ from, href, missing: 'page' }];
      const anchor = decodeURIComponent(url.hash.slice(1));
      // `#view=cases` is for a page's script; no id holds such a sign.
      if (anchor.includes('=')) return [];
      return anchor === '' || anchorsOf(path, target).has(anchor) ? [] : [{ from, href, missing: 'anchor' }];
    }),
  );
}
