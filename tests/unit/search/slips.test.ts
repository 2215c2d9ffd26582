import { expect, test } from 'vitest';
import { readRawKeys } from '#domain/search/raw-keys.ts';
import { slipsBetween } from '#domain/search/slips.ts';

test.each([
  ['methadone', 'methadne', 1],
  ['methadone', 'metadone', 1],
  ['methadone', 'mehtadone', 1],
  ['methadone', 'methodone', 1],
  ['methadone', 'metadon', 2],
  ['methadone', 'methadone', 0],
  ['methadone', 'naloxone', 3],
])('%s and %s: %i', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips);
  expect(slipsBetween(b, a, 2)).toBe(slips);
});

test.each([
  ['lieeuf', 'lieu'],
  ['tuys', 'tuy'],
  ['dduwowngf', 'duong'],
  ['nghieenj', 'nghien'],
  ['lie62u', 'lieu'],
  ['tu1y', 'tuy'],
])('keys struck with the keyboard off: %s is %s', (typed, meant) => {
  expect(readRawKeys(typed)).toBe(meant);
});

test('a word that no keyboard garbled stays unread', () => {
  expect(readRawKeys('tiem')).toBeUndefined();
  expect(readRawKeys('256a')).toBeUndefined();
});
