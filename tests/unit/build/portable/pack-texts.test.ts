import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '../../../../src/build/portable/pack-texts.ts';
import { openTexts } from '../../../../src/portable/texts.ts';

function opened(texts: Map<string, string>) {
  const packed = packTexts(texts);
  return openTexts((name) => packed.get(name) ?? '');
}

test('every text comes back exactly, alike or not, empty or long, in Vietnamese too', () => {
  const sentence = 'Ở phường Bến Sông, đồng chí Kiên đứng trước cổng phòng khám từ lúc năm giờ. '.repeat(4);
  const piece = fc.oneof(fc.constant(sentence), fc.string({ unit: 'binary', maxLength: 200 }));
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').replaceAll(/[\t\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (all) => {
      const texts = new Map(all.map((one, index) => [`/${index}/`, one.toWellFormed()]));
      const read = opened(texts);
      for (const [path, one] of texts) expect(read.read(path)).toBe(one);
    }),
    { numRuns: 60 },
  );
});

test('a character that is two codes long is never cut, be it where texts part or where a block ends', () => {
  const alike = 'Ở phường Bến Sông, đồng chí Kiên đứng trước cổng phòng khám từ lúc năm giờ. '.repeat(4);
  // One code or the other of the last character is the same: 🧪 and 🧫, 🧪 and a character of another plane.
  const ends = ['🧪', '🧫', '\u{10000}', String.fromCodePoint(0x10000 + (0x1f9ea & 0x3ff))];
  const begins = ends.map((one) => one + alike);
  const block = 1 << 19;
  let long = '';
  for (let number = 0; long.length < block + 100; number += 1) long += `${number * 7919} `;
  const atTheEdge = `${long.slice(0, block - 1)}🧪${long.slice(0, 300)}`;
  const all = [...ends.map((one) => alike + one), ...begins, alike];
  for (const texts of [all, [atTheEdge, alike, atTheEdge], ['x', atTheEdge], ['xy', ...all, atTheEdge]]) {
    const read = opened(new Map(texts.map((one, index) => [`/${index}`, one])));
    texts.forEach((one, index) => expect(read.read(`/${index}`) === one).toBe(true));
  }
});

test('a text longer than a block is put together again', () => {
  let long = '';
  for (let number = 0; long.length < 1_300_000; number += 1) long += `dòng ${number * 7919} `;
  expect(opened(new Map([['/long', long]])).read('/long')).toBe(long);
});

test('what stands in many pages is packed once', () => {
  const shared = Array.from({ length: 3000 }, (_, index) => String(index * 7919)).join(' ');
  const size = (texts: Map<string, string>) =>
    [...packTexts(texts).values()].reduce((sum, part) => sum + part.length, 0);
  const one = size(new Map([['/a', shared]]));
  const twenty = size(new Map(Array.from({ length: 20 }, (_, index) => [`/${index}`, `${index} ${shared}`])));
  expect(twenty).toBeLessThan(one * 1.2);
});

test('a text that is not there is named', () => {
  const read = opened(new Map([['/a', 'a']]));
  expect(read.has('/b')).toBe(false);
  expect(() => read.read('/b')).toThrow('/b');
});
