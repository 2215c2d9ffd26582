import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, addressOf, isSamePage, textOf } from '../../../src/portable/address.ts';

test('behind the first # stands an address as on the site, with its query and a fragment of its own', () => {
  expect(addressIn('#/vi/search/?q=ma+t%C3%BAy')).toEqual({
    path: '/vi/search/',
    search: '?q=ma+t%C3%BAy',
    hash: '',
  });
  expect(addressIn('#/vi/laws/#dieu-3')).toEqual({ path: '/vi/laws/', search: '', hash: '#dieu-3' });
});

test('what a page keeps behind its own # comes through whole, whatever it is', () => {
  const fragment = fc.stringMatching(/^[A-Za-z0-9_=&.~-]{1,300}$/);
  fc.assert(
    fc.property(fragment, (own) => {
      expect(addressIn(`#/vi/assignment/#${own}`)).toEqual({
        path: '/vi/assignment/',
        search: '',
        hash: `#${own}`,
      });
    }),
  );
});

test('no address behind the # is no page', () => {
  for (const fragment of ['', '#', '#main', '#a=b']) expect(addressIn(fragment)).toBeUndefined();
});

test('an address reads back as it was written', () => {
  for (const text of ['/vi/', '/en/search/?q=a%20b', '/vi/laws/x/#article-3', '/vi/a/?b=c#d=e'])
    expect(textOf(addressOf(text))).toBe(text);
});

test('another fragment is the same page, another query is another', () => {
  const [page, place, query] = ['/vi/', '/vi/#x', '/vi/?q=x'].map(addressOf);
  expect(isSamePage(page, place)).toBe(true);
  expect(isSamePage(page, query)).toBe(false);
});
