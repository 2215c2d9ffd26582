import { createHash } from 'node:crypto';

/** What a page of the course may do. Nothing comes from, and nothing goes to, another host. */
const directives = {
  'default-src': "'none'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'media-src': "'self' blob:",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const script = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/g;
const style = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/g;

/** The policy of one page: its inline scripts and styles by their hashes, no others, no `eval`. */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(script)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !/type="application\//.test(attributes))
    .map(([, , text = '']) => hashSource(text));
  const styles = [...html.matchAll(style)].map(([, text = '']) => hashSource(text));
  return Object.entries({
    ...directives,
    'script-src': ["'self'", ...new Set(scripts)].join(' '),
    'style-src': ["'self'", ...new Set(styles)].join(' '),
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Puts the policy into a page, before anything that it governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}"><meta name="referrer" content="no-referrer">`;
  const marked = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (marked === html) throw new Error('A page without <meta charset> can carry no policy.');
  return marked;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
