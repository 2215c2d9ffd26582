/**
 * In the file, a page's address stands behind the first `#`, as it stands on the site:
 * `cau-noi.html#/vi/search/?q=ma+túy` and `cau-noi.html#/vi/laws/#dieu-3`.
 */
export interface Address {
  /** `/vi/laws/` */
  path: string;
  /** With its `?`; empty where there is none. */
  search: string;
  /** With its `#`; empty where there is none. */
  hash: string;
}

/** The address behind the `#` of the file's own URL; undefined where there is none. */
export function addressIn(fragment: string): Address | undefined {
  return fragment.startsWith('#/') ? addressOf(fragment.slice(1)) : undefined;
}

/** Reads an address of the site: `/vi/laws/#dieu-3`. Never throws. */
export function addressOf(href: string): Address {
  const { pathname, search, hash } = new URL(href, 'file:///');
  return { path: pathname, search, hash };
}

export function textOf({ path, search, hash }: Address): string {
  return `${path}${search}${hash}`;
}

/** Whether both show one page, so that going from one to the other only moves on it. */
export function isSamePage(one: Address | undefined, other: Address | undefined): boolean {
  return one?.path === other?.path && one?.search === other?.search;
}
