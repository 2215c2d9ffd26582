import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactWord, foldWord, iForY } from '#domain/search/fold.ts';
import { exactForm, foldedForm } from '#domain/search/vocabulary.ts';

/** As Windows-1258 composes: a letter with its hat or horn in one character, the tone after it. */
function windows1258(text: string): string {
  const composed = { a: 'âă', e: 'ê', o: 'ôơ', u: 'ư' };
  const letters = Object.values(composed).join('');
  return [...text.normalize('NFC')]
    .map((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      const hat = marks.find((mark) => letters.includes((base + mark).normalize('NFC').toLowerCase()));
      const tone = marks.filter((mark) => mark !== hat).join('');
      return (hat ? (base + hat).normalize('NFC') : base) + tone;
    })
    .join('');
}

describe('folding', () => {
  test('đ and every mark fall away', () => {
    expect(foldWord('Đường')).toBe('duong');
    expect(foldWord('ngừng')).toBe('ngung');
  });
  test('composed and decomposed spellings are one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => foldWord(text.normalize('NFD')) === foldWord(text.normalize('NFC'))),
    );
  });
  test('a word typed the Windows-1258 way is the same word', () => {
    for (const word of ['nghiện', 'quyết', 'được', 'tiêm', 'phòng', 'ở', 'chữa']) {
      expect(windows1258(word)).not.toBe('');
      expect(exactForm(windows1258(word))).toBe(exactForm(word));
      expect(foldedForm(windows1258(word))).toBe(foldedForm(word));
    }
    expect(windows1258('nghiện')).not.toBe('nghiện'.normalize('NFC'));
    expect(windows1258('nghiện')).not.toBe('nghiện'.normalize('NFD'));
  });
});

describe('marks that count', () => {
  test.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['túy', 'tuý'],
    ['khỏe', 'khoẻ'],
    ['quý', 'qúy'],
    ['gìn', 'gìn'],
    ['già', 'gìa'],
    ['của', 'cuả'],
  ])('%s and %s are one word', (a, b) => {
    expect(exactWord(a)).toBe(exactWord(b));
  });
  test.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
  ])('%s and %s are one word', (a, b) => {
    expect(exactForm(a)).toBe(exactForm(b));
    expect(foldedForm(a)).toBe(foldedForm(b));
  });
  test.each([
    ['túy', 'túi'],
    ['tay', 'tai'],
    ['ma', 'má'],
    ['đa', 'da'],
    ['quá', 'qua'],
  ])('%s and %s are two', (a, b) => {
    expect(exactForm(a)).not.toBe(exactForm(b));
  });
  test('an i for a y is put only after a consonant alone', () => {
    expect(iForY('thuy')).toBe('thuy');
    expect(iForY('ky')).toBe('ki');
  });
});
