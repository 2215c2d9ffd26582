import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/domain/search/build-index.ts';
import { foldWord } from '../../../src/domain/search/fold.ts';
import { passageAround } from '../../../src/domain/search/passage.ts';
import { loadIndex, searchSections } from '../../../src/domain/search/search-sections.ts';
import type { SearchSection } from '../../../src/domain/search/section.ts';
import { wordsOf } from '../../../src/domain/search/words.ts';

const section = (heading: string, body: string, also?: string): SearchSection => ({
  kind: 'lesson',
  href: `/${heading}`,
  page: heading,
  heading,
  body,
  also,
});

const sections = [
  section('Ma túy', 'Luật số 73/2021/QH14 và Điều 256a nói về chất ma túy.'),
  section('Chế độ', 'Người bệnh được giải thích chế độ điều trị.'),
  section('Che chắn', 'Đứng che mưa ở đảo giao thông.'),
  section('Bơm kim tiêm', 'Chương trình ở phường.', 'BKT · NSP · kim đâm'),
];
const stored = buildSearchIndex(sections);
const index = loadIndex(JSON.parse(JSON.stringify(stored)));
const found = (query: string) =>
  searchSections(index, query).map(({ section: place }) => sections[place]?.heading);

describe('folding', () => {
  test('đ and every mark fall away', () => {
    expect(foldWord('Đường')).toBe('duong');
    expect(foldWord('thuỷ')).toBe(foldWord('thủy'));
  });
  test('composed and decomposed spellings are one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => foldWord(text.normalize('NFD')) === foldWord(text.normalize('NFC'))),
    );
  });
});

describe('words', () => {
  test('a law number is one word and its parts', () => {
    expect(wordsOf('73/2021/QH14')).toEqual(['73/2021/QH14', '73/2021', '73', '2021', 'QH14']);
  });
  test('punctuation parts words and is none', () => {
    expect(wordsOf('túy, (đảo) “chế”.')).toEqual(['túy', 'đảo', 'chế']);
  });
});

describe('finding', () => {
  test.each(['ma túy', 'ma tuy', 'MA TÚY', 'tuy', '73/2021/QH14', '73/2021', 'dieu 256a', '256a'])(
    '%s',
    (query) => {
      expect(found(query)[0]).toBe('Ma túy');
    },
  );
  test('an unfinished last word is enough', () => {
    expect(found('phuo')).toEqual(['Bơm kim tiêm']);
  });
  test('other names of a thing lead to it', () => {
    expect(found('bkt')).toEqual(['Bơm kim tiêm']);
    expect(found('kim dam')[0]).toBe('Bơm kim tiêm');
  });
  test('exact marks come before folded ones', () => {
    expect(found('chế')[0]).toBe('Chế độ');
    expect(found('che')[0]).toBe('Che chắn');
  });
  test('nothing is found for an empty query or a word that is not there', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });
  test('every word of the texts finds its own section, with marks and without', () => {
    sections.forEach((one) => {
      for (const word of wordsOf(one.body)) {
        expect(found(word)).toContain(one.heading);
        expect(found(foldWord(word))).toContain(one.heading);
      }
    });
  });
});

test('a passage marks the hit in its own spelling', () => {
  const hits = passageAround('Luật nói về chất ma túy ở đây.', 'tuy').filter(({ hit }) => hit);
  expect(hits).toEqual([{ text: 'túy', hit: true }]);
});
