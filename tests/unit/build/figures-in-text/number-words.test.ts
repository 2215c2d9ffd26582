import { expect, test } from 'vitest';
import { numberWords } from '#build/figures-in-text/number-words.ts';
import type { Locale } from '#domain/shared/locale.ts';

const found = (text: string, locale: Locale) => numberWords(text, locale).map((one) => one.text);

test.each([
  ['hai người đứng đó', 'hai người'],
  ['sau mười hai tháng', 'mười hai tháng'],
  ['có năm người vào', 'năm người'],
  ['hàng trăm người', 'hàng trăm'],
  ['vài chục ca', 'vài chục'],
  ['một nửa bỏ dở', 'một nửa'],
  ['hai phần ba', 'hai phần ba'],
  ['gấp đôi nhóm kia', 'gấp đôi'],
  ['bảy mươi phần trăm', 'phần trăm'],
])('%s counts', (text, figure) => {
  expect(found(text, 'vi')).toContain(figure);
});

test.each([
  'thứ ba người ta đến',
  'tháng hai năm nay',
  'cả hai người đều im',
  'hai bên ngồi xuống',
  'năm nay người ta sợ',
  'năm 2011',
  'mỗi năm người bệnh khám lại',
  'hai đồng chí đi cùng',
  'triệu chứng và triệu tập',
  'tỷ lệ, tỷ số',
  'nửa đêm',
  'một người đàn ông',
])('%s counts nothing', (text) => {
  expect(found(text, 'vi')).toEqual([]);
});

test.each([
  ['within two days', 'two days'],
  ['two of the patients', 'two of the patients'],
  ['twenty-one clinics', 'twenty-one clinics'],
  ['three more people', 'three more people'],
  ['hundreds of people', 'hundreds of'],
  ['half of them left', 'half of'],
  ['a third of the doses', 'a third of'],
  ['twice as many', 'twice as'],
  ['forty per cent', 'per cent'],
])('%s counts', (text, figure) => {
  expect(found(text, 'en')).toContain(figure);
});

test.each([
  'its half-life is long',
  'half past six',
  'a third person came in',
  'both sides sat down',
  'the two of you',
  'think twice',
  'one person',
  'the second time',
])('%s counts nothing', (text) => {
  expect(found(text, 'en')).toEqual([]);
});
