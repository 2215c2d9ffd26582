import { addressIn, addressOf, textOf, type Address } from './address.ts';
import type { Modules } from './modules.ts';
import type { Texts } from './texts.ts';

/** What the site's scripts get in place of the browser's own; rewrite-module.ts puts it there. */
export interface PageGlobals {
  location: PagePlace;
  history: Pick<History, 'back' | 'forward' | 'go' | 'pushState' | 'replaceState' | 'state' | 'length'>;
  fetch: typeof fetch;
  load: Modules['load'];
  Worker: typeof Worker;
}

export const here = (): Address => addressIn(location.hash) ?? addressOf('/');

/** Seen from the site's scripts, the page stands at `file:///vi/search/?q=…`: its address is the one it has on the site. */
const hereAsUrl = () => new URL(textOf(here()), 'file:///');

/** What stands behind the file's `#` for an address that a script of the site gives. */
const fragmentOf = (href: string | URL) => `#${textOf(addressOf(new URL(href, hereAsUrl()).href))}`;

class PagePlace {
  get href() {
    return hereAsUrl().href;
  }
  set href(href: string) {
    this.assign(href);
  }
  get hash() {
    return here().hash;
  }
  set hash(hash: string) {
    this.assign(hash.startsWith('#') ? hash : `#${hash}`);
  }
  get pathname() {
    return here().path;
  }
  get search() {
    return here().search;
  }
  get protocol() {
    return 'file:';
  }
  get origin() {
    return 'null';
  }
  get host() {
    return '';
  }
  get hostname() {
    return '';
  }
  assign(href: string | URL) {
    location.hash = fragmentOf(href);
  }
  replace(href: string | URL) {
    location.replace(fragmentOf(href));
  }
  reload() {
    location.reload();
  }
  toString() {
    return this.href;
  }
}

export function pageGlobals(texts: Texts, { load, urlOf }: Modules): PageGlobals {
  const past = {
    get state() {
      return history.state as unknown;
    },
    get length() {
      return history.length;
    },
    back: () => history.back(),
    forward: () => history.forward(),
    go: (steps?: number) => history.go(steps),
    pushState: (state: unknown, _: string, href?: string | URL | null) =>
      history.pushState(state, '', href == null ? undefined : fragmentOf(href)),
    replaceState: (state: unknown, _: string, href?: string | URL | null) =>
      history.replaceState(state, '', href == null ? undefined : fragmentOf(href)),
  };

  return {
    location: new PagePlace(),
    history: past,
    load,
    /** A script of the site as a worker; it may import nothing, which Chromium refuses in a worker from a file. */
    Worker: class extends (globalThis.Worker ?? Object) {
      constructor(asked: string | URL, options?: WorkerOptions) {
        const { href, pathname } = new URL(asked, hereAsUrl());
        super(texts.has(pathname) ? urlOf(pathname) : href, options);
      }
    },
    async fetch(asked) {
      const { pathname } = new URL(asked instanceof Request ? asked.url : asked, hereAsUrl());
      if (!texts.has(pathname)) throw new TypeError(`The file holds no ${pathname}`);
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/plain';
      return new Response(texts.read(pathname), {
        headers: { 'content-type': `${type};charset=utf-8` },
      });
    },
  };
}
