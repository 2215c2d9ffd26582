import { describe, expect, test } from 'vitest';
import { learnersOf, readClass } from '#domain/classroom/class.ts';
import { aClass } from './examples.ts';

describe('a class', () => {
  test('is read with exactly its fields', () => {
    expect(readClass(aClass())).toEqual({ ok: true, class: aClass() });
    expect(readClass({ ...aClass(), more: 1 })).toEqual({ ok: false, detail: 'more is unknown' });
    expect(readClass({ ...aClass(), learners: [{ id: 'l1' }] }).ok).toBe(false);
  });

  test('two learners under one id are refused', () => {
    const { learners } = aClass();
    expect(readClass({ ...aClass(), learners: [...learners, ...learners] }).ok).toBe(false);
  });

  test('an assignment is for the groups and learners it names, or for all', () => {
    const given = aClass().assignments[0];
    if (!given) throw new Error('no assignment');
    expect(learnersOf(aClass(), given).map(({ id }) => id)).toEqual(['l1', 'l3']);
    expect(learnersOf(aClass(), { ...given, groups: [], learners: [] })).toHaveLength(3);
  });
});
