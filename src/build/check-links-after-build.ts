import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brokenLinks } from './links/broken-links.ts';

const most = 40;

/** Every build ends by following each internal link and anchor of what it built. */
export function checkLinksAfterBuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'check-links-after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
        const pages = new Map<string, string>();
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          pages.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, await readFile(join(root, name), 'utf8'));
        }
        const broken = brokenLinks(pages, base, new Set(names.map((name) => `/${name}`)));
        if (broken.length === 0) return;
        const lines = broken
          .slice(0, most)
          .map(({ from, href, missing }) => `  ${from}  ->  ${href}  (no such ${missing})`);
        const rest = broken.length > most ? `\n  and ${broken.length - most} more` : '';
        throw new Error(
          `${broken.length} links lead nowhere:\n${lines.join('\n')}${rest}\nMend the link, or the heading or id that it names.`,
        );
      },
    },
  };
}
