import { describe, expect, test } from 'vitest';
import { readClass } from '#domain/classroom/class.ts';
import type { Class } from '#domain/classroom/class.ts';
import {
  addLearners,
  compareLearners,
  editLearner,
  markLeft,
  removeGroup,
  removeLearner,
  takeBack,
} from '#domain/classroom/roster.ts';
import { aClass } from './examples.ts';

let made = 0;
const chance = { newId: () => `n${++made}` };
const named = (of: Class, name: string) => of.learners.find((learner) => learner.name === name);

describe('a roster', () => {
  test('CR13 new learners join, groups are made as they are named', () => {
    const { class: of, added } = addLearners(
      aClass(),
      [{ name: 'Vũ Đức Thịnh', number: 'D31-20', groups: ['Tổ 1', 'Tổ 3'] }],
      chance,
    );
    expect(added).toBe(1);
    const group = of.groups.find(({ name }) => name === 'Tổ 3');
    expect(named(of, 'Vũ Đức Thịnh')).toMatchObject({ number: 'D31-20', groups: ['g1', group?.id] });
    expect(readClass(of).ok).toBe(true);
  });

  test('CR13 who is here already is brought up to date, not doubled', () => {
    const rows = [
      { name: 'Trần Thị Hoà', number: 'D31-07', groups: ['Tổ 1'] },
      { name: 'đỗ ngọc ưng', number: 'D31-30', groups: ['Trực đêm'] },
    ];
    const { class: of, added, known } = addLearners(aClass(), rows, chance);
    expect([added, known, of.learners.length]).toEqual([0, 2, 3]);
    expect(named(of, 'Đỗ Ngọc Ưng')).toMatchObject({ number: 'D31-30', groups: ['g2'] });
    expect(addLearners(of, rows, chance)).toMatchObject({ added: 0, known: 2, class: of });
  });

  test('CR13 two of one name and two numbers are two', () => {
    const rows = [{ name: 'Trần Thị Hòa', number: 'D31-99', groups: [] }];
    expect(addLearners(aClass(), rows, chance)).toMatchObject({ added: 1 });
  });

  test('CR13 a leaver stays with what was done, and can come back', () => {
    const left = markLeft(aClass(), 'l1', '2026-11-26T08:00:00.000Z');
    expect(left.learners[0]).toMatchObject({ id: 'l1', left: '2026-11-26T08:00:00.000Z' });
    expect(takeBack(left, 'l1')).toEqual(aClass());
  });

  test('CR13 an edit changes that learner alone; an empty number takes it away', () => {
    const of = editLearner(aClass(), 'l1', { name: 'Trần Thị Hoa', number: '' });
    expect(of.learners[0]).toEqual({ id: 'l1', name: 'Trần Thị Hoa', groups: ['g1', 'g2'], profiles: [] });
    expect(of.learners.slice(1)).toEqual(aClass().learners.slice(1));
  });

  test('CR13 removing a group keeps its learners, and what was given to it', () => {
    const of = removeGroup(aClass(), 'g1');
    expect(of.learners.map(({ groups }) => groups)).toEqual([['g2'], ['g2'], []]);
    expect(of.assignments[0]).toMatchObject({ groups: [], learners: ['l3', 'l1'] });
    expect(removeLearner(of, 'l3').assignments[0]?.learners).toEqual(['l1']);
  });

  test('names sort by the given name', () => {
    const list = ['Trần Văn Bình', 'Lê An', 'Đỗ Thị Ân', 'Bùi An'].map((name) => ({ name }));
    expect(list.sort(compareLearners).map(({ name }) => name)).toEqual([
      'Bùi An',
      'Lê An',
      'Đỗ Thị Ân',
      'Trần Văn Bình',
    ]);
  });
});
