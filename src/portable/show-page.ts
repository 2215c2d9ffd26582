import { leadLinks } from './links.ts';
import type { Modules } from './modules.ts';
import type { Texts } from './texts.ts';

/** Puts a page of the site into this document, then runs its scripts in their order. */
export async function showPage(path: string, texts: Texts, modules: Modules): Promise<void> {
  const page = new DOMParser().parseFromString(await texts.read(path), 'text/html');
  const styles = [...page.querySelectorAll('link[rel=stylesheet]')];
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const part of [...styles, ...scripts]) part.remove();
  const sheets = await Promise.all(styles.map((link) => texts.read(link.getAttribute('href') ?? '')));
  const urls = await Promise.all(scripts.map((script) => modules.urlOf(script.getAttribute('src') ?? '')));

  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.head.append(
    ...sheets.map((text) => Object.assign(document.createElement('style'), { textContent: text })),
  );
  leadLinks(page.body);
  document.body.replaceWith(document.adoptNode(page.body));
  scripts.forEach(({ type }, place) => {
    // Without `async` they wait for each other, as in the page itself.
    const script = Object.assign(document.createElement('script'), {
      type,
      src: urls[place] ?? '',
      async: false,
    });
    document.head.append(script);
  });
}
