import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapKey, gapSchema, gradeGap, type GapKey } from '#domain/quiz/gap.ts';
import { gapItem } from './items.ts';

const keyOf = (forgive: GapKey['forgive'], ...accept: string[]): GapKey => ({
  type: 'gap',
  accept: { a: accept },
  forgive,
});
const credit = (key: GapKey, typed: string) => gradeGap(key, { a: typed }).credit;

describe('with nothing forgiven', () => {
  const key = keyOf([], 'hội chứng cai');

  test('capitals, outer spaces, a full stop and the way marks are composed do not count', () => {
    for (const typed of [
      'Hội Chứng Cai',
      '  hội chứng  cai. ',
      'hội chứng cai'.normalize('NFD'),
      '“hội chứng cai”',
    ]) {
      expect(credit(key, typed)).toBe(1);
    }
  });
  test('on which vowel the tone of oa, oe, uy stands does not count; which tone does', () => {
    const both = keyOf([], 'ma túy', 'hòa');
    for (const typed of ['ma tuý', 'MA TUÝ'.normalize('NFD'), 'hoà']) expect(credit(both, typed)).toBe(1);
    for (const typed of ['ma tuỷ', 'hóa', 'hoả']) expect(credit(both, typed)).toBe(0);
  });
  test('marks and inner spaces count', () => {
    expect(credit(key, 'hoi chung cai')).toBe(0);
    expect(credit(key, 'hộichứngcai')).toBe(0);
  });
  test('nothing typed is never right', () => {
    for (const typed of ['', '  ', '...']) expect(credit(key, typed)).toBe(0);
  });
});

test('forgiving marks forgives all of them, đ too, and no spaces', () => {
  const key = keyOf(['marks'], 'điều trị duy trì');
  expect(credit(key, 'Dieu tri duy tri')).toBe(1);
  expect(credit(key, 'dieutriduytri')).toBe(0);
});

test('forgiving spacing forgives spaces and hyphens, and no marks', () => {
  const key = keyOf(['spacing'], 'tái sử dụng', 'check-up');
  for (const typed of ['táisửdụng', 'tái-sử dụng', 'check up', 'checkup', 'check–up'])
    expect(credit(key, typed)).toBe(1);
  expect(credit(key, 'tai su dung')).toBe(0);
});

test('an accepted word is right however much is forgiven', () => {
  const word = fc.stringMatching(/^[a-zđàáảãạăâêôơưỳýỷỹỵ]+( [a-zđàáảãạăâêôơưỳýỷỹỵ]+)*$/);
  const forgive = fc.subarray<GapKey['forgive'][number]>(['marks', 'spacing']);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), forgive, fc.nat(), (words, forgiven, at) => {
      expect(credit(keyOf(forgiven, ...words), ` ${words[at % words.length]?.toUpperCase()}.`)).toBe(1);
    }),
  );
});

test('what is right stays right where more is forgiven', () => {
  const letters = fc.stringMatching(/^[aáàđd -]{0,6}$/);
  fc.assert(
    fc.property(letters, letters, (word, typed) => {
      expect(credit(keyOf(['marks', 'spacing'], word), typed)).toBeGreaterThanOrEqual(
        credit(keyOf([], word), typed),
      );
    }),
  );
});

test('each gap is worth its share, in the words of either language', () => {
  const key = gapKey(gapSchema().parse(gapItem));
  expect(gradeGap(key, { term: 'hoi chung cai', other: 'tolerance' }).credit).toBe(1);
  expect(gradeGap(key, { term: 'withdrawal', other: 'phê' })).toEqual({
    credit: 0.5,
    parts: { term: true, other: false },
  });
  expect(gradeGap(key, { term: 'withdrawal' }).credit).toBe(0.5);
});

test('a gap that a language leaves out is refused', () => {
  const { error } = gapSchema().safeParse({ ...gapItem, text: { vi: gapItem.text.vi, en: 'Only {term}.' } });
  expect(error?.issues[0]).toMatchObject({ path: ['text', 'en'] });
});
