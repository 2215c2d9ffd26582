import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseCircles } from './refuse-circles.ts';
import { rewriteModule } from './rewrite-module.ts';
import { rewritePage } from './rewrite-page.ts';

export interface CollectedSite {
  /** By address on the site: `/vi/laws/`, `/_astro/quiz.js`, `/vi/search-index.json`. */
  texts: Map<string, string>;
  /** Scripts written into the pages. */
  inline: Set<string>;
  /** `/icon.svg` -> its text. */
  icons: Map<string, string>;
}

/** Everything of the built site that the single file carries, as it carries it. */
export async function collectTexts(dist: string): Promise<CollectedSite> {
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  const read = (name: string) => readFile(join(dist, name), 'utf8');
  const ending = (...ends: string[]) => names.filter((name) => ends.some((end) => name.endsWith(end)));

  const inline = new Set<string>();
  const rewritten = new Map<string, string>();
  const rewrite = async (script: string) => {
    const text = rewritten.get(script) ?? (await rewriteModule('a script in a page', script)).text.trim();
    rewritten.set(script, text);
    return text;
  };
  const pages = new Map<string, string>();
  const styles = new Map<string, string>();
  const scripts = new Map<string, string>();
  for (const name of ending('.html')) {
    // The front door: the file chooses the language by itself.
    if (name === 'index.html') continue;
    const page = await rewritePage(await read(name), rewrite);
    pages.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, page.html);
    page.styles.forEach((text, path) => styles.set(path, text));
    page.modules.forEach((text, path) => scripts.set(path, text));
    page.inline.forEach((script) => inline.add(script));
  }
  for (const name of ending('licences.txt')) pages.set(`/${name}`, plainPage(name, await read(name)));
  for (const name of ending('.css')) styles.set(`/${name}`, await read(name));
  for (const name of ending('.js').filter((one) => one.startsWith('_astro/')))
    scripts.set(`/${name}`, await read(name));

  const imports = new Map<string, string[]>();
  for (const [path, source] of scripts) {
    const module = await rewriteModule(path, source);
    scripts.set(path, module.text);
    imports.set(path, module.imports);
  }
  refuseCircles(imports);

  // What pages fetch lies under their language; lists for service workers and the like don't.
  const data = new Map<string, string>();
  for (const name of ending('.json').filter((one) => /^(vi|en)\//.test(one)))
    data.set(`/${name}`, await read(name));
  const icons = new Map<string, string>();
  for (const name of ending('.svg')) icons.set(`/${name}`, await read(name));
  return { texts: new Map([...styles, ...scripts, ...pages, ...data]), inline, icons };
}

/** A text of the site that a browser would show as it is. */
function plainPage(title: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><pre>${safe}</pre></body></html>`;
}
