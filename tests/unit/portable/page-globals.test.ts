import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageGlobals } from '../../../src/portable/page-globals.ts';

const texts = new Map([['/vi/search-index.json', '{"a":1}']]);
const globals = pageGlobals(
  { has: (path) => texts.has(path), read: (path) => texts.get(path) ?? '' },
  { load: async (path) => path, urlOf: (path) => `blob:${path}` },
);
const place = { hash: '#/vi/assignment/?x=1#a=Zm9v', replaced: '' };
const states: unknown[] = [];

beforeEach(() => {
  place.hash = '#/vi/assignment/?x=1#a=Zm9v';
  states.length = 0;
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', {
    state: null,
    length: 1,
    replaceState: (...all: unknown[]) => void states.push(all),
    pushState: (...all: unknown[]) => void states.push(all),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a script finds the address that it has on the site', () => {
  const { location } = globals;
  expect([location.pathname, location.search, location.hash]).toEqual(['/vi/assignment/', '?x=1', '#a=Zm9v']);
  expect(location.protocol).toBe('file:');
});

test('a fragment that a script sets is the page’s own', () => {
  globals.location.hash = 'b=1';
  expect(place.hash).toBe('#/vi/assignment/?x=1#b=1');
});

test('a script that goes to a page of the site comes to it in the file', () => {
  globals.location.href = '/en/laws/#x';
  expect(place.hash).toBe('#/en/laws/#x');
  globals.location.assign('../quizzes/');
  expect(place.hash).toBe('#/en/quizzes/');
});

test('a history entry is written behind the #; one without an address stays where it is', () => {
  globals.history.replaceState(null, '', '/vi/assignment/');
  globals.history.pushState({ a: 1 }, '');
  expect(states).toEqual([
    [null, '', '#/vi/assignment/'],
    [{ a: 1 }, '', undefined],
  ]);
});

test('data is fetched from the file, and what it does not hold is refused as by a broken network', async () => {
  expect(await (await globals.fetch('/vi/search-index.json?x')).json()).toEqual({ a: 1 });
  await expect(globals.fetch('/vi/other.json')).rejects.toThrow(TypeError);
});
