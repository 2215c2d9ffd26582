import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const nginx = readFileSync('.github/hosting/nginx.conf', 'utf8');
const caddy = readFileSync('.github/hosting/Caddyfile', 'utf8');
const headersFile = readFileSync('public/_headers', 'utf8');

/** Name and value of each header that a file sets for every page. */
function headers(text: string, line: RegExp): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(line)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([name]) => name !== 'Cache-Control' && name !== 'Content-Type'),
  );
}

test('the examples for nginx, Caddy and static hosts set the same headers', () => {
  const inNginx = headers(nginx, /^ {2}add_header ([\w-]+) +"([^"]*)" always;$/gm);
  expect(inNginx).toEqual(headers(caddy, /^\t\t([\w-]+) "([^"]*)"$/gm));
  expect(inNginx).toEqual(headers(headersFile, /^ {2}([\w-]+): (.*)$/gm));
  expect(Object.keys(inNginx)).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
  ]);
});

test('each lets files be kept that are named after what is in them, and the rest be asked for again', () => {
  for (const text of [nginx, caddy, headersFile]) {
    expect(text).toMatch(/_astro\/[\s\S]*?public, max-age=31536000, immutable/);
  }
  for (const text of [nginx, caddy]) expect(text).toContain('"no-cache"');
});
