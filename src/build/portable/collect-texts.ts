import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseCircles } from './refuse-circles.ts';
import { rewriteModule } from './rewrite-module.ts';
import { rewritePage, scriptsInHead } from './rewrite-page.ts';

export interface CollectedSite {
  /** By address on the site: `/vi/laws/`, `/_astro/quiz.js`, `/vi/search-index.json`. */
  texts: Map<string, string>;
  /** Scripts that the file runs by itself before it shows anything. */
  first: string[];
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

  const first = scriptsInHead(await read('vi/index.html'));
  const pages = new Map<string, string>();
  const styles = new Map<string, string>();
  const scripts = new Map<string, string>();
  for (const name of ending('.html')) {
    // The front door: the file chooses the language by itself.
    if (name === 'index.html') continue;
    const page = rewritePage(await read(name), new Set(first));
    pages.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, page.html);
    page.styles.forEach((text, path) => styles.set(path, text));
    page.scripts.forEach((text, path) => scripts.set(path, text));
  }
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
  return { texts: new Map([...styles, ...scripts, ...pages, ...data]), first, icons };
}
