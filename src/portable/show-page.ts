import type { Modules } from './modules.ts';
import type { Texts } from './texts.ts';

/**
 * Has the browser read a page of the site in place of this document: its scripts run in their order and its
 * events come as they do on the site. `begun` is called before anything of the page is there; listeners that
 * were added earlier are gone by then.
 */
export async function showPage(
  path: string,
  texts: Texts,
  modules: Modules,
  begun: () => void,
): Promise<void> {
  const page = await withItsParts(await texts.read(path), texts, modules);
  const { dataset } = document.documentElement;
  const marks = Object.entries(dataset).map(([name, value]) => ` data-${name}="${value}"`);
  document.open();
  begun();
  document.write(page.replace('<html', `<html${marks.join('')}`));
  document.close();
}

const parts = /<link rel="stylesheet" href="([^"]+)">|(<script[^>]* src=")([^"]+)"/g;

async function withItsParts(page: string, texts: Texts, modules: Modules): Promise<string> {
  const found = [...page.matchAll(parts)];
  const filled = new Map(
    await Promise.all(
      found.map(async ([whole, style, script, address = '']) => {
        const text = style
          ? `<style>${await texts.read(style)}</style>`
          : `${script}${await modules.urlOf(address)}"`;
        return [whole, text] as const;
      }),
    ),
  );
  return page.replace(parts, (whole) => filled.get(whole) ?? whole);
}
