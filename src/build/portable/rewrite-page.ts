import { createHash } from 'node:crypto';

/** A page as the single file carries it, and what it brought along that now stands under a name of its own. */
export interface RewrittenPage {
  html: string;
  styles: Map<string, string>;
  scripts: Map<string, string>;
}

/**
 * Takes out of a built page what the file has once for all pages (everything in `<head>` but title, styles
 * and scripts; `shared`: scripts that the file runs by itself) or has no use for (`<noscript>`), and names
 * the styles and scripts written into it.
 */
export function rewritePage(html: string, shared: ReadonlySet<string>): RewrittenPage {
  const styles = new Map<string, string>();
  const scripts = new Map<string, string>();
  const lang = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'vi';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const [head = '', body = ''] =
    /<head>([\s\S]*?)<\/head>\s*<body>([\s\S]*)<\/body>/.exec(html)?.slice(1) ?? [];
  const links: string[] = [];

  const link = (href: string) => links.push(`<link rel="stylesheet" href="${href}">`);
  const takeStyles = (part: string) =>
    part.replace(
      /<style>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]+)">/g,
      (_, text?: string, href?: string) => {
        if (href !== undefined) link(href);
        else if (text) link(named(styles, text, 'css'));
        return '';
      },
    );
  const takeScripts = (part: string) =>
    part.replace(/<script([^>]*)>([\s\S]*?)<\/script>/g, (whole, attributes: string, text: string) => {
      if (/type="application\//.test(attributes) || /\ssrc="/.test(attributes)) return whole;
      if (shared.has(text)) return '';
      const type = /type="module"/.test(attributes) ? ' type="module"' : '';
      return `<script${type} src="${named(scripts, text, 'js')}"></script>`;
    });

  const shown = takeScripts(takeStyles(body.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')));
  const first = (takeScripts(takeStyles(head)).match(/<script[\s\S]*?<\/script>/g) ?? []).join('');
  return {
    html: `<!doctype html><html lang="${lang}"><head><title>${title}</title>${links.join('')}${first}</head><body>${shown}</body></html>`,
    styles,
    scripts,
  };
}

/** Scripts written into the head of a page: they run before anything is shown. */
export function scriptsInHead(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
}

function named(texts: Map<string, string>, text: string, kind: 'css' | 'js'): string {
  const name = `/_astro/inline-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${kind}`;
  texts.set(name, text);
  return name;
}
