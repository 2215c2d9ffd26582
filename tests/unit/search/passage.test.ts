import { expect, test } from 'vitest';
import { nearSpellings, queryAsRead } from '#domain/search/near-spellings.ts';
import { headingParts, passageParts } from '#domain/search/passage.ts';
import { searchSections } from '#domain/search/search-sections.ts';
import { openSections, section } from './small-course.ts';

const filler = Array.from({ length: 60 }, () => 'Chuyện khác, nói sau.').join(' ');
const index = openSections([
  section('Ma Túy tổng hợp', `${filler} Luật nói về chất ma túy ở đây. ${filler}`),
  section('Bơm kim tiêm', 'Ma quỷ không có trong bài này.'),
]);
const today = '2026-11-25';
const hitsOf = (query: string, section = 0) => {
  const { reading } = searchSections(index, query, { today });
  const parts = passageParts(index, reading, section);
  return { parts, hits: parts.filter(({ isHit }) => isHit).map(({ text }) => text) };
};

test('a passage stands around the hit, in its own spelling, the hit apart', () => {
  const { parts, hits } = hitsOf('tuy');
  expect(hits).toEqual(['túy']);
  const text = parts.map((part) => part.text).join('');
  expect(text).toContain('Luật nói về chất ma túy ở đây.');
  expect(text.startsWith('… ')).toBe(true);
  expect(text.endsWith(' …')).toBe(true);
});

test('two syllables of a word are one hit, and half of it is none', () => {
  expect(hitsOf('ma tuy').hits).toEqual(['ma túy']);
  expect(hitsOf('ma tuy', 1).hits).toEqual([]);
});

test('a heading has its hits apart too', () => {
  const { reading } = searchSections(index, 'ma tuy', { today });
  expect(headingParts(index, reading, 0)).toEqual([
    { text: 'Ma Túy', isHit: true },
    { text: ' tổng hợp', isHit: false },
  ]);
});

test('a query with a slip says how it was read; one without says nothing', () => {
  const read = (query: string) => queryAsRead(index, searchSections(index, query, { today }).reading);
  expect(read('bom kin tiem')).toBe('bom kim tiem');
  expect(read('tong hopp')).toBe('tong hợp');
  expect(read('ma tuy')).toBeUndefined();
});

test('where nothing is found, words spelt most alike are offered', () => {
  const { reading, hits } = searchSections(index, 'quxyen', { today });
  expect(hits).toEqual([]);
  expect(nearSpellings(index, reading)).toContain('chuyện');
});
