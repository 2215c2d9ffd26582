import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { refusedByPolicy } from '#build/hardening/inline-code.ts';
import { policyOf, withPolicy } from '#build/hardening/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = `<!DOCTYPE html><head><meta charset="utf-8"><style>p{margin:0}</style></head>
<script>let a = 1;</script><script type="module">let b;</script><script type="module" src="/_astro/x.js"></script>
<script type="application/json">{"c":1}</script>`;

test('a policy names the inline scripts and styles of its page by their hashes, and nothing else', () => {
  const policy = policyOf(page);
  expect(policy).toContain(`script-src 'self' ${hash('let a = 1;')} ${hash('let b;')};`);
  expect(policy.endsWith(`style-src 'self' ${hash('p{margin:0}')}`)).toBe(true);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the policy stands before everything that it governs', () => {
  const html = withPolicy(page);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
});

test('a page that can carry no policy is told', () => {
  expect(() => withPolicy('<p>x</p>')).toThrow('charset');
});

test('style attributes, handlers and javascript: addresses are found, words about them are not', () => {
  const bad = ['<p style="color:red">', '<a onclick="x()">', '<a href="javascript:x">'];
  expect(refusedByPolicy(`${bad.join('')}<p class="x" data-style="y">style="z"</p>`)).toEqual(bad);
});
