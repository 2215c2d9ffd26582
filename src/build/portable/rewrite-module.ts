import { init, parse } from 'es-module-lexer';
import { transform } from 'esbuild';

/** What stands in for the browser's own where a page is not at its address; src/portable/page-globals.ts. */
const replaced = ['location', 'history', 'fetch', 'Worker'];
const owners = ['window', 'globalThis', 'self', 'document'];
const define = Object.fromEntries(
  replaced.flatMap((name) =>
    [name, ...owners.map((owner) => `${owner}.${name}`)].map((asked) => [asked, `cauNoiFile.${name}`]),
  ),
);

const mark = 'cau-noi-module:';

/**
 * A script of the built site as the single file carries it: modules are named, not addressed, `import()` and
 * `new Worker()` go through the file, and so do the page's address, its history and `fetch`.
 */
export async function rewriteModule(
  path: string,
  source: string,
): Promise<{ text: string; imports: string[] }> {
  if (source.includes(mark))
    throw new Error(`${path} holds "${mark}", which marks imports in the single file.`);
  const { code } = await transform(source, {
    define,
    format: 'esm',
    target: 'esnext',
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'inline',
  });
  await init;
  const imports: string[] = [];
  let text = '';
  let done = 0;
  for (const { n: name, s: start, e: end, ss: statement, d: bracket } of parse(code)[0]) {
    if (bracket === -2) {
      text += `${code.slice(done, start)}({url:${JSON.stringify(`file://${path}`)}})`;
      done = end;
      continue;
    }
    if (bracket > -1) {
      text += `${code.slice(done, statement)}cauNoiFile.load`;
      done = bracket;
      continue;
    }
    const file = name?.slice(name.lastIndexOf('/') + 1) ?? '';
    imports.push(`/_astro/${file}`);
    text += `${code.slice(done, start)}${mark}${file}`;
    done = end;
  }
  return { text: text + code.slice(done), imports };
}
