import { expect, test } from 'vitest';
import { refuseCircles } from '../../../../src/build/portable/refuse-circles.ts';
import { rewriteModule } from '../../../../src/build/portable/rewrite-module.ts';
import { rewritePage } from '../../../../src/build/portable/rewrite-page.ts';

test('imports are named, whatever they are of; import() goes through the file', async () => {
  const source = `import{a}from"./react.x1.js";export*from'./b.js';const load=()=>import('./island.y2.js');a(load)`;
  const { text, imports } = await rewriteModule('/_astro/x.js', source);
  expect(imports).toEqual(['/_astro/react.x1.js', '/_astro/b.js']);
  expect(text).toContain('cau-noi-module:react.x1.js');
  expect(text).toMatch(/cauNoiFile\.load\(["']\.\/island\.y2\.js["']\)/);
});

test('the page’s address, its history and fetch are the file’s; a property or a variable of that name is not', async () => {
  const source = `const f=(location)=>location.x;f(window.location);fetch(document.location.href);history.go(-1);a.history`;
  const { text } = await rewriteModule('/_astro/x.js', source);
  expect(text).toContain('f(cauNoiFile.location)');
  expect(text).toMatch(/cauNoiFile\.fetch\)?\(cauNoiFile\.location\.href\)/);
  expect(text).toContain('cauNoiFile.history.go');
  expect(text).toContain('a.history');
  expect(text).toMatch(/\(?location\)?\s*=>\s*location\.x/);
});

test('a worker is made through the file, by the address that its script has on the site', async () => {
  const source = `new Worker(new URL("/_astro/w.js",import.meta.url),{type:"module"})`;
  const { text } = await rewriteModule('/_astro/x.js', source);
  expect(text).toContain('new cauNoiFile.Worker(new URL("/_astro/w.js",({url:"file:///_astro/x.js"}).url)');
});

test('scripts that import each other in a circle are refused, the circle named', () => {
  const way = new Map([
    ['/a', ['/b']],
    ['/b', ['/c']],
    ['/c', ['/b']],
  ]);
  expect(() => refuseCircles(way)).toThrow('/b -> /c -> /b');
  way.set('/c', []);
  expect(() => refuseCircles(way)).not.toThrow();
});

test('a page leaves its policy, manifest and icons behind, and keeps its language, title, styles and scripts', async () => {
  const page = await rewritePage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><title>A &amp; b</title><link rel="manifest" href="/en/app.webmanifest"><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/_astro/a.css"><script>early()</script></head> <body><main>x</main><noscript>no</noscript><script type="application/json" id="d">{"a":1}</script></body></html><script type="module">late()</script>`,
    async (script) => script,
  );
  expect(page.html).not.toMatch(/security-policy|manifest|icon|noscript/);
  expect(page.html).toContain('<html lang="en">');
  expect(page.html).toContain('<title>A &amp; b</title>');
  expect(page.html).toContain('<link rel="stylesheet" href="/_astro/a.css">');
  expect(page.html).toContain('<script type="application/json" id="d">{"a":1}</script>');
  expect(page.inline).toEqual(['early()']);
  const [[path, text] = []] = page.modules;
  expect(text).toBe('late()');
  expect(page.html).toContain(`<script type="module" src="${path}"></script>`);
});
