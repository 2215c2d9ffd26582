import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { fieldsOf, type EngineKind } from './engine.ts';

/** Pagefind as it comes: pages in, its own files out, asked in a browser, where alone it runs. */
export function pagefind(browser: Browser): EngineKind {
  return {
    name: 'Pagefind',
    async open(locale, sections) {
      const { createIndex } = await import('pagefind');
      const { index, errors } = await createIndex({ forceLanguage: locale });
      if (!index) throw new Error(errors.join('; '));
      for (const [id, section] of sections.entries()) {
        const { heading, page, body, also } = fieldsOf(section);
        const content = `<html lang="${locale}"><body><h1>${heading}</h1><h2>${also}</h2><p>${page}</p><p>${body}</p>`;
        await index.addHTMLFile({ url: `/${id}`, content });
      }
      const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
      await index.writeFiles({ outputPath: folder });
      const { url } = await serveFolder(folder);
      const page = await browser.newPage();
      await page.goto(`${url}/`);
      return {
        async find(query) {
          const ids = await page.evaluate(async (words) => {
            const path = '/pagefind.js';
            const engine = (await import(path)) as {
              search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
            };
            const { results } = await engine.search(words);
            const data = await Promise.all(results.slice(0, 30).map((one) => one.data()));
            return data.map(({ url: address }) => Number(address.replaceAll('/', '')));
          }, query);
          return ids.map((id) => sections[id]?.href ?? '');
        },
      };
    },
  };
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

/** On a free port, until the process ends. */
async function serveFolder(folder: string): Promise<{ url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    readFile(join(folder, path)).then(
      (body) => {
        response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
