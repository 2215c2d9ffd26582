import type { Modules } from './modules.ts';
import type { Texts } from './texts.ts';

/**
 * Has the browser read a page of the site in place of this document: its scripts run in their order and its
 * events come as they do on the site. `begun` is called before anything of the page is there; listeners that
 * were added earlier are gone by then.
 */
export function showPage(path: string, texts: Texts, modules: Modules, begun: () => void): void {
  const page = texts
    .read(path)
    .replace(parts, (_, style?: string, script?: string, address = '') =>
      style ? `<style>${texts.read(style)}</style>` : `${script}${modules.urlOf(address)}"`,
    );
  const marks = Object.entries(document.documentElement.dataset).map(
    ([name, value]) => ` data-${name}="${value}"`,
  );
  document.open();
  begun();
  // Old, and the one way to have the parser run a page's scripts in their order.
  (document as { write(text: string): void }).write(page.replace('<html', `<html${marks.join('')}`));
  document.close();
}

const parts = /<link rel="stylesheet" href="([^"]+)">|(<script[^>]* src=")([^"]+)"/g;
