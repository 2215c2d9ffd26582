import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#domain/record/canonical-json.ts';
import { revisionOf } from '#domain/record/revision.ts';

test('R17 a revision does not hang on the order of keys', () => {
  expect(revisionOf({ type: 'single', key: ['a'] })).toBe(revisionOf({ key: ['a'], type: 'single' }));
});

test('R17 a revision changes with what it is made of', () => {
  expect(revisionOf({ key: ['a', 'b'] })).not.toBe(revisionOf({ key: ['b', 'a'] }));
  expect(revisionOf({ key: 'đ' })).not.toBe(revisionOf({ key: 'd' }));
});

test('R17 a revision is an id, and the same for ever', () => {
  expect(revisionOf({ key: ['a'], type: 'single' })).toBe('31p4dl3qu4sit');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void expect(revisionOf(value)).toMatch(/^[a-z0-9]{1,13}$/)),
  );
});

test('canonical JSON says the same data, with its keys in order at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined, a: 'x' }], a: null })).toBe(
    '{"a":null,"b":[{"a":"x","d":1}]}',
  );
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => void expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  );
});
