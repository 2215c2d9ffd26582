import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, tokensOf, wordsOf } from '#domain/search/words.ts';

describe('words', () => {
  test('punctuation parts words and is none', () => {
    expect(wordsOf('túy, (đảo) “chế”.')).toEqual(['túy', 'đảo', 'chế']);
  });
  test('a law number is one word, found by its beginnings and its parts', () => {
    expect(wordsOf('Luật 73/2021/QH14.')).toEqual(['Luật', '73/2021/QH14']);
    expect(partsOf('73/2021/QH14')).toEqual(['73', '73/2021', '2021', 'QH14']);
    expect(partsOf('163/2026/NĐ-CP')).toContain('NĐ');
  });
  test('a number keeps its marks and is found without them', () => {
    expect(wordsOf('6.931 người, 29,7 lần.')).toEqual(['6.931', 'người', '29,7', 'lần']);
    expect(partsOf('6.931')).toContain('6931');
  });
  test('a word written with hyphens is found by its syllables and in one', () => {
    expect(partsOf('mê-ta-đôn')).toEqual(['mê', 'ta', 'đôn', 'mêtađôn']);
  });
  test('a plain word has no parts', () => {
    expect(partsOf('túy')).toEqual([]);
  });
  test('nothing of a text is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const again = tokensOf(text)
          .map((token) => token.text)
          .join('');
        expect(again).toBe(text.normalize('NFC'));
      }),
    );
  });
});
