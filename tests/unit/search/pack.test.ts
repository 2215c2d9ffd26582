import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOf, mostCodes, numberOf } from '#domain/search/code-points.ts';
import { hrefOf, segmentText } from '#domain/search/corpus-text.ts';
import { packSections } from '#domain/search/pack-sections.ts';
import { packWords, unpackWords } from '#domain/search/word-list.ts';
import { openSections, section } from './small-course.ts';

const anyText = fc
  .array(
    fc.constantFrom(
      'Luật',
      'luật',
      'Ma',
      'túy',
      'HIV',
      '73/2021/QH14',
      '. ',
      ', ',
      ': “',
      '6.931',
      ' (',
      ') · ',
    ),
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());

test('what was packed comes out again: headings, bodies, addresses', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (texts) => {
      const sections = texts.map(([heading, body], place) =>
        section(heading, body, { href: `/page-${place % 2}/#a-${place}`, page: heading }),
      );
      const { corpus } = openSections(sections);
      expect(corpus.sections.map((one) => hrefOf(corpus, one))).toEqual(sections.map(({ href }) => href));
      corpus.sections.forEach((one, place) => {
        expect(segmentText(corpus, one.heading)).toBe(sections[place]?.heading);
        expect(segmentText(corpus, one.heading + 2)).toBe(sections[place]?.body);
      });
    }),
  );
});

test('an anchor that the heading says is not sent', () => {
  const anchored = section('Khi người ta tránh cổng', 'x', { href: '/a/#khi-người-ta-tránh-cổng' });
  expect(packSections('vi', [anchored]).pages[0]?.sections).toEqual([{ anchor: 1 }]);
  const { corpus } = openSections([anchored]);
  expect(corpus.sections.map((one) => hrefOf(corpus, one))).toEqual([anchored.href]);
});

test('every number has its own code point, and no code point needs an escape in JSON', () => {
  for (let number = 0; number < mostCodes; number += 1) {
    const code = codePointOf(number);
    expect(numberOf(code)).toBe(number);
    expect(JSON.stringify(String.fromCharCode(code)).length).toBe(3);
  }
  expect(() => codePointOf(mostCodes)).toThrow(RangeError);
});

test('a word list comes out as it went in', () => {
  const words = ['', 'a', 'an toàn', 'an ', '\u0000', 'nghiện', 'nghiên', 'nghĩ'];
  expect(unpackWords(packWords(words))).toEqual(words);
});
