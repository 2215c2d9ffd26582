import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { CollectedSite } from './collect-texts.ts';
import { packTexts } from './pack-texts.ts';

/** The whole course as one HTML file. `version` and `day` (of the build) are shown on its pages. */
export async function writeShell(
  { texts, inline, icons }: CollectedSite,
  version: string,
  day: string,
): Promise<string> {
  const start = await startScript();
  const parts = [...packTexts(texts)].map(
    ([name, packed]) => `<script type="text/plain" data-packed="${name}">${packed}</script>`,
  );
  const styles = [...texts].filter(([path]) => path.endsWith('.css')).map(([, text]) => text);
  const icon = Buffer.from(icons.get('/icon.svg') ?? '').toString('base64');
  const marked = `Object.assign(document.documentElement.dataset,${JSON.stringify({ edition: 'file', version, built: day })});`;
  return [
    `<!doctype html><html lang="vi"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy([marked, start, ...inline], [waiting, ...styles])}">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="version" content="${version}">`,
    `<title>Cầu Nối</title><link rel="icon" href="data:image/svg+xml;base64,${icon}">`,
    `<style>${waiting}</style>`,
    `<script>${marked}</script>`,
    `</head><body>`,
    `<p class="opening">Đang mở… · <span lang="en">Opening…</span></p>`,
    `<p id="cannot-open" hidden>Không mở được khóa học. Hãy chép lại tệp, hoặc dùng trình duyệt mới hơn. · `,
    `<span lang="en">The course could not be opened. Copy the file again, or use a newer browser.</span> </p>`,
    `<noscript><p>Tệp này cần JavaScript. · <span lang="en">This file needs JavaScript.</span></p></noscript>`,
    ...parts,
    `<script>${start}</script></body></html>\n`,
  ].join('');
}

/** Said only where opening takes long, so that nothing flashes. */
const waiting = `.opening{margin:2rem 1rem;opacity:0;animation:opening 0s .7s forwards}@keyframes opening{to{opacity:1}}`;

/** What the file may run is named by its hash; everything else is a Blob that the file made. It asks no host for anything. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    [...new Set(texts)]
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ');
  return [
    `default-src 'none'`,
    `script-src ${hashes(scripts)} blob:`,
    `style-src ${hashes(styles)}`,
    `img-src data: blob:`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

async function startScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/portable/start.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}
