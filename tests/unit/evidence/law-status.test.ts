import { describe, expect, test } from 'vitest';
import { articleValidity, laterDay, lawStatusOn } from '../../../src/domain/evidence/law-status.ts';

const law = { inForce: '2022-01-01', ends: '2026-06-30' };

describe('status of a law', () => {
  test('is not yet in force the day before it begins', () => {
    expect(lawStatusOn('2021-12-31', law)).toBe('not-yet');
  });
  test('is in force from its first day to its last', () => {
    expect(lawStatusOn('2022-01-01', law)).toBe('in-force');
    expect(lawStatusOn('2026-06-30', law)).toBe('in-force');
  });
  test('is repealed the day after its last', () => {
    expect(lawStatusOn('2026-07-01', law)).toBe('repealed');
  });
  test('a doubt shows only while it is in force', () => {
    expect(lawStatusOn('2026-01-01', { ...law, contested: { vi: '?', en: '?' } })).toBe('contested');
    expect(lawStatusOn('2026-07-01', { ...law, contested: { vi: '?', en: '?' } })).toBe('repealed');
  });
});

test('an article has its own dates where it names them', () => {
  expect(articleValidity(law, { inForce: '2025-07-01' })).toMatchObject({
    inForce: '2025-07-01',
    ends: '2026-06-30',
  });
});

test('a device clock set back does not turn a law back', () => {
  expect(laterDay('2026-11-23', '2020-01-01')).toBe('2026-11-23');
  expect(laterDay('2026-11-23', '2027-01-01')).toBe('2027-01-01');
});
