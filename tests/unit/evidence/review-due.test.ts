import { expect, test } from 'vitest';
import { reviewDue } from '#domain/evidence/review-due.ts';

test('a text is due the given number of months after it was reviewed', () => {
  expect(reviewDue('2026-11-25', 6)).toBe('2027-05-25');
  expect(reviewDue('2026-11-25', 24)).toBe('2028-11-25');
});

test('where that month is shorter, it is due on its last day', () => {
  expect(reviewDue('2026-08-31', 6)).toBe('2027-02-28');
  expect(reviewDue('2027-08-31', 6)).toBe('2028-02-29');
});
