import type { Texts } from './texts.ts';

/** How a packed script names a module that it imports; rewrite-module.ts wrote it so. */
const imported = /cau-noi-module:([\w.-]+)/g;

export interface Modules {
  /** The address of a script of the site as this browser can load it from a file. */
  urlOf(path: string): string;
  /** What `import()` is in a packed script. */
  load(path: string): Promise<unknown>;
}

/**
 * From a file a browser loads no module by its address, but it does from a Blob: each script becomes one,
 * after those that it imports, whose addresses are written into it. No script imports itself in a circle:
 * the build refuses that.
 */
export function blobModules(texts: Texts): Modules {
  const made = new Map<string, string>();

  function urlOf(path: string): string {
    const known = made.get(path);
    if (known) return known;
    const text = texts.read(path).replace(imported, (_, name: string) => urlOf(`/_astro/${name}`));
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    made.set(path, url);
    return url;
  }

  return {
    urlOf,
    load: async (path) => import(urlOf(`/_astro/${/([^/?]*)(\?|$)/.exec(path)?.[1]}`)),
  };
}
