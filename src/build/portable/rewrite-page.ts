import { createHash } from 'node:crypto';

/** A page as the single file carries it, and what it brought along that now stands under a name of its own. */
export interface RewrittenPage {
  html: string;
  /** Path -> text. */
  styles: Map<string, string>;
  modules: Map<string, string>;
  /** Scripts that stay where they are: they run at once and import nothing. */
  inline: string[];
}

/**
 * Takes out of a built page what the file has once for all pages (everything in `<head>` but title, styles
 * and scripts) or has no use for (`<noscript>`), and names the styles and modules written into it.
 * `rewrite` does for a script that stays what rewrite-module.ts does for the others.
 */
export async function rewritePage(
  html: string,
  rewrite: (script: string) => Promise<string>,
): Promise<RewrittenPage> {
  const page: RewrittenPage = { html: '', styles: new Map(), modules: new Map(), inline: [] };
  const lang = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'vi';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const [head = '', inBody = '', after = ''] =
    /<head>([\s\S]*?)<\/head>\s*<body>([\s\S]*)<\/body>\s*<\/html>([\s\S]*)/.exec(html)?.slice(1) ?? [];
  // Astro writes a page's own scripts behind its end.
  const body = inBody + after;
  const sheets: string[] = [];

  const takeStyles = (part: string) =>
    part.replace(styles, (_, text?: string, href?: string) => {
      const path = href ?? (text && named(page.styles, text, 'css'));
      if (path) sheets.push(`<link rel="stylesheet" href="${path}">`);
      return '';
    });
  const takeScripts = async (part: string) => {
    const kept = new Map<string, string>();
    for (const [whole, attributes = '', text = ''] of part.matchAll(scripts)) {
      if (/type="application\//.test(attributes) || /\ssrc="/.test(attributes)) continue;
      if (/type="module"/.test(attributes)) {
        kept.set(whole, `<script type="module" src="${named(page.modules, text, 'js')}"></script>`);
        continue;
      }
      const script = await rewrite(text);
      page.inline.push(script);
      kept.set(whole, `<script>${script}</script>`);
    }
    return part.replace(scripts, (whole) => kept.get(whole) ?? whole);
  };

  const shown = await takeScripts(takeStyles(body.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')));
  const first = (await takeScripts(takeStyles(head))).match(scripts) ?? [];
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const scheme = '<meta name="color-scheme" content="light dark">';
  page.html = [
    `<!doctype html><html lang="${lang}"><head>${meta}${scheme}<title>${title}</title>`,
    ...first,
    ...sheets,
    `</head><body>${shown}</body></html>`,
  ].join('');
  return page;
}

const styles = /<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]+)">/g;
const scripts = /<script([^>]*)>([\s\S]*?)<\/script>/g;

function named(texts: Map<string, string>, text: string, kind: 'css' | 'js'): string {
  const name = `/_astro/inline-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${kind}`;
  texts.set(name, text);
  return name;
}
