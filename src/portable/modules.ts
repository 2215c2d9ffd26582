import type { Texts } from './texts.ts';

/** How a packed script names a module that it imports; rewrite-module.ts wrote it so. */
const imported = /cau-noi-module:([\w.-]+)/g;

export interface Modules {
  /** The address of a script of the site as this browser can load it from a file. */
  urlOf(path: string): Promise<string>;
  /** What `import()` is in a packed script. */
  load(path: string): Promise<unknown>;
}

/**
 * From a file a browser loads no module by its address, but it does from a Blob: each script becomes one,
 * after those that it imports, whose addresses are written into it. No script imports itself in a circle:
 * the build refuses that.
 */
export function blobModules(texts: Texts): Modules {
  const made = new Map<string, Promise<string>>();

  function urlOf(path: string): Promise<string> {
    const known = made.get(path) ?? make(path);
    made.set(path, known);
    return known;
  }

  async function make(path: string): Promise<string> {
    const text = await texts.read(path);
    const names = [...new Set([...text.matchAll(imported)].map(([, name = '']) => name))];
    const urls = new Map(
      await Promise.all(names.map(async (name) => [name, await urlOf(`/_astro/${name}`)] as const)),
    );
    const linked = text.replace(imported, (whole, name: string) => urls.get(name) ?? whole);
    return URL.createObjectURL(new Blob([linked], { type: 'text/javascript' }));
  }

  return {
    urlOf,
    load: async (path) => import(await urlOf(`/_astro/${/([^/?]*)(\?|$)/.exec(path)?.[1]}`)),
  };
}
