import { describe, expect, test } from 'vitest';
import { allowedNumbers } from '#build/figures-in-text/allowed-numbers.ts';
import { bareNumbers } from '#build/figures-in-text/bare-numbers.ts';
import { withoutTags } from '#build/figures-in-text/without-tags.ts';

const found = (text: string) => bareNumbers(text).map((one) => one.text);

describe.each(allowedNumbers)('$what is no figure', ({ pattern, examples }) => {
  test.each(examples)('%s', (example) => {
    expect([...example.matchAll(pattern)]).not.toEqual([]);
    expect(found(example)).toEqual([]);
  });
});

test.each([
  ['Có 54% người bệnh', ['54%']],
  ['sau 24 giờ', ['24']],
  ['trong 24 giờ, người bệnh', ['24']],
  ['115 người đã gọi', ['115']],
  ['115.000 đồng', ['115.000']],
  ['2000 người', ['2000']],
  ['1.600 người ở 11 tỉnh', ['1.600', '11']],
  ['6,931 people at 41 clinics', ['6,931', '41']],
  ['uống 60 mg', ['60']],
  ['cứ 3 người thì 1 người', ['3', '1']],
  ['2/3 số người', ['2', '3']],
  ['ngày 24 giờ', ['24']],
  ['Điều 35, 20 người', ['20']],
  ['30 tháng', ['30']],
  ['0.5 of them', ['0.5']],
  ['2024.5', ['2024.5']],
])('%s holds a figure', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test('a line break and an indent stand for a space', () => {
  expect(found('năm\n        2011 và Điều\n  35')).toEqual([]);
});

test('a number of the story is no figure', () => {
  expect(found(withoutTags('Nam, <Story>19</Story> tuổi, <Fact id="x-2" figure="n1" /> và 7 người'))).toEqual(
    ['7'],
  );
});

test('a number in a command to type is no figure', () => {
  const text = 'Gõ:\n\n```\nserve 8080\n```\n\nrồi mở `http://192.168.1.20:8080/` cùng 7 người';
  expect(found(withoutTags(text))).toEqual(['7']);
});

test('a digit inside a name is no figure', () => {
  expect(found('CD4, B12')).toEqual([]);
});
