import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeNumber } from '#domain/quiz/number.ts';
import { readNumber } from '#domain/quiz/read-number.ts';
import { intlTag, locales } from '#domain/shared/locale.ts';

describe('grading', () => {
  test('a number is right up to the tolerance on both sides', () => {
    const key = { type: 'number' as const, value: 0.3, tolerance: 0.1 };
    for (const answer of [0.2, 0.3, 0.4]) expect(gradeNumber(key, answer).credit).toBe(1);
    expect(gradeNumber(key, 0.19)).toEqual({ credit: 0, parts: { low: false } });
    expect(gradeNumber(key, 0.41)).toEqual({ credit: 0, parts: { high: false } });
  });

  test('with whole numbers it is right exactly within the tolerance', () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(whole, fc.nat(100), whole, (value, tolerance, answer) => {
        const { credit } = gradeNumber({ type: 'number', value, tolerance }, answer);
        expect(credit).toBe(Math.abs(answer - value) <= tolerance ? 1 : 0);
      }),
    );
  });
});

describe('reading', () => {
  test('a comma and a point are the same decimal mark in both languages', () => {
    for (const locale of locales) {
      expect(readNumber('1,5', locale)).toBe(1.5);
      expect(readNumber('1.5', locale)).toBe(1.5);
      expect(readNumber(' −0,25 ', locale)).toBe(-0.25);
    }
  });

  test('one mark before three digits is read by language', () => {
    expect(readNumber('1.600', 'vi')).toBe(1600);
    expect(readNumber('1.600', 'en')).toBe(1.6);
    expect(readNumber('1,600', 'en')).toBe(1600);
    expect(readNumber('1,600', 'vi')).toBe(1.6);
  });

  test('two kinds of mark leave no doubt', () => {
    for (const locale of locales) {
      expect(readNumber('12.345,6', locale)).toBe(12345.6);
      expect(readNumber('12,345.6', locale)).toBe(12345.6);
      expect(readNumber('1 600 000', locale)).toBe(1_600_000);
      expect(readNumber('0.125', locale)).toBe(0.125);
    }
  });

  test('what is no number is refused', () => {
    for (const text of [
      '',
      ' ',
      '24 giờ',
      '1e5',
      '1.2.3',
      '1,2,3',
      '0x10',
      '12-13',
      '--1',
      '١٢',
      'Infinity',
    ]) {
      for (const locale of locales) expect(readNumber(text, locale)).toBeNull();
    }
  });

  test('what a page prints is read back as it was', () => {
    const printed = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(printed, fc.constantFrom(...locales), fc.boolean(), (number, locale, useGrouping) => {
        const text = new Intl.NumberFormat(intlTag[locale], { useGrouping }).format(number);
        expect(readNumber(text, locale)).toBeCloseTo(number, 6);
      }),
    );
  });
});
