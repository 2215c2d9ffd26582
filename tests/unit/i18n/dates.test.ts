import { expect, test } from 'vitest';
import { formatDay } from '../../../src/i18n/dates.ts';

test('a day is written as people write it', () => {
  expect(formatDay('2026-07-01', 'vi')).toBe('01/7/2026');
  expect(formatDay('2025-02-09', 'vi')).toBe('09/02/2025');
  expect(formatDay('2026-07-01', 'en')).toBe('1 July 2026');
});
