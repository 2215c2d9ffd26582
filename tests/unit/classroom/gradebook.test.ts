import { describe, expect, test } from 'vitest';
import type { Assignment, LateRule } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import type { Delivery } from '#domain/classroom/collect.ts';
import type { Work } from '#domain/classroom/collect-work.ts';
import { anonymousReport } from '#domain/classroom/gradebook-anonymous.ts';
import { csvWays, tableToCsv } from '#domain/classroom/gradebook-csv.ts';
import { sortRows } from '#domain/classroom/gradebook-sort.ts';
import { detailsTable, gradebookTable } from '#domain/classroom/gradebook-table.ts';
import { gradebookOf } from '#domain/classroom/gradebook.ts';
import { aClass, anAssignment } from './examples.ts';
import { aSitting, someWork } from './work.ts';

const course = {
  modules: [
    { id: 'start', lessons: [{ id: 'one' }, { id: 'two' }], quizzes: [], scenarios: [] },
    { id: 'm', lessons: [], quizzes: [{ id: 'q', passPercent: 80, items: [] }], scenarios: [{ id: 'c' }] },
  ],
};
const assignment = (late: LateRule = 'marked'): Assignment => ({
  ...anAssignment(),
  late,
  due: '2026-11-25T00:00:00.000Z',
  parts: [
    { kind: 'module', module: 'start' },
    { kind: 'quiz', quiz: 'q', passPercent: 70 },
    { kind: 'scenario', scenario: 'c', stepBack: true },
  ],
});
const ofClass = (late?: LateRule): Class => ({
  ...aClass(),
  assignments: [
    { assignment: assignment(late), groups: [], learners: [], givenAt: '2026-11-23T08:00:00.000Z' },
  ],
});
const tried = (id: string, at: string, score: number) => ({
  ...{
    ...aSitting('l1', [score]).attempt,
    attempt: id,
    started: '2026-11-24T06:00:00.000Z',
    finished: { at, score },
  },
});
const deliver = (learner: string, work: Partial<Work>, madeAt = '2026-11-24T09:00:00.000Z'): Delivery => ({
  ...{ learner, assignment: 'a1', work: someWork(work), flags: [] },
  files: [
    {
      ...{
        checksum: 'f',
        fileName: 'f',
        madeAt,
        takenAt: madeAt,
        name: 'n',
        profile: learner,
        courseVersion: 'v',
        events: 3,
      },
    },
  ],
});
const inTime = deliver('l1', {
  lessons: { 'start/one': '2026-11-24T07:00:00.000Z', 'start/two': '2026-11-24T07:10:00.000Z' },
  attempts: [tried('t1', '2026-11-24T08:00:00.000Z', 0.5), tried('t2', '2026-11-24T08:30:00.000Z', 0.75)],
  seconds: { 'lesson:start/one': 300, 'lesson:start/two': 60, 'quiz:q': 120, 'lesson:other/one': 999 },
});
const late = deliver(
  'l3',
  {
    lessons: { 'start/one': '2026-11-24T07:00:00.000Z', 'start/two': '2026-11-26T07:00:00.000Z' },
    attempts: [tried('t3', '2026-11-24T08:00:00.000Z', 0.9), tried('t4', '2026-11-26T08:00:00.000Z', 0.6)],
  },
  '2026-11-26T09:00:00.000Z',
);

describe('the gradebook', () => {
  test('CR28 says what was done, how well, how often and for how long', () => {
    const { columns, rows } = gradebookOf(ofClass(), [inTime], course);
    expect(columns.map(({ key }) => key)).toEqual(['a1/module:start', 'a1/quiz:q', 'a1/scenario:c']);
    expect(rows[0]).toMatchObject({
      cells: [
        { done: true, have: 2, of: 2, seconds: 360, late: false, at: '2026-11-24T07:10:00.000Z' },
        {
          done: true,
          have: 2,
          best: 0.75,
          passed: true,
          seconds: 120,
          late: false,
          at: '2026-11-24T08:30:00.000Z',
        },
        { done: false, have: 0, seconds: 0, late: false },
      ],
      ...{ done: 2, of: 3, mean: 0.75, seconds: 480, late: false },
      handedIn: { first: '2026-11-24T09:00:00.000Z', files: 1, late: false },
    });
  });

  test('CR28 who handed in nothing is there with nothing, and a leaver where asked for', () => {
    const { rows } = gradebookOf(ofClass(), [inTime], course);
    expect(rows.map(({ learner, done, mean }) => [learner.id, done, mean])).toEqual([
      ['l1', 2, 0.75],
      ['l3', 0, 0],
    ]);
    expect(rows[1]?.handedIn).toBeUndefined();
    expect(gradebookOf(ofClass(), [], course, { leavers: true }).rows).toHaveLength(3);
  });

  test('CR28 by group and by assignment', () => {
    const ids = (wanted: object) =>
      gradebookOf(ofClass(), [], course, wanted).rows.map(({ learner }) => learner.id);
    expect(ids({ group: 'g1' })).toEqual(['l1']);
    expect(ids({ group: 'g9' })).toEqual([]);
    expect(ids({ assignments: [] })).toEqual([]);
  });

  test('CR28 late is what changed something after it was due', () => {
    const [row] = gradebookOf(ofClass(), [late], course).rows.slice(1);
    expect(row?.cells.map((cell) => cell?.late)).toEqual([true, false, false]);
    expect(row).toMatchObject({ late: true, done: 2, handedIn: { late: true } });
  });

  test('CR28 where late work is refused it does not count, and is shown', () => {
    const [row] = gradebookOf(ofClass('refused'), [late], course).rows.slice(1);
    expect(row?.cells[0]).toMatchObject({ done: false, have: 1, late: true });
    expect(row?.cells[1]).toMatchObject({ done: true, have: 1, best: 0.9, late: false });
    expect(row?.done).toBe(1);
  });

  test('CR28 sorts names by the given name, the Vietnamese way, and those with nothing last', () => {
    const { rows } = gradebookOf(ofClass(), [inTime], course, { leavers: true });
    expect(sortRows(rows, 'name').map(({ learner }) => learner.name)).toEqual([
      'Trần Thị Hòa',
      'Lò Văn Sáng',
      'Đỗ Ngọc Ưng',
    ]);
    expect(sortRows(rows, 'number', true).map(({ learner }) => learner.id)).toEqual(['l1', 'l2', 'l3']);
    expect(sortRows(rows, 1, true)[0]?.learner.id).toBe('l1');
  });
});

describe('what goes out', () => {
  const words = {
    say: (word: string) => word,
    column: ({ key }: { key: string }) => key,
    group: (id: string) => id,
  };
  const book = gradebookOf(ofClass(), [inTime], course);

  test('CR29 a line a learner, a column a part', () => {
    const table = gradebookTable(book, words);
    expect(table.header.slice(-3)).toEqual(['a1/module:start', 'a1/quiz:q', 'a1/scenario:c']);
    expect(table.rows[0]).toEqual([
      ...[
        'Trần Thị Hòa',
        'D31-07',
        'g1, g2',
        2,
        3,
        { percent: 0.75 },
        8,
        'no',
        { at: '2026-11-24T09:00:00.000Z' },
        0,
      ],
      ...[2, { percent: 0.75 }, 0],
    ]);
    expect(detailsTable(book, words).rows).toHaveLength(6);
  });

  test('CR29 CSV says that it is UTF-8, parts cells as the language does, and quotes what needs it', () => {
    const table = {
      name: 't',
      header: ['tên', 'điểm'],
      rows: [
        ['Đỗ "Ngọc" Ưng; tổ 1', 0.5],
        [undefined, { percent: 0.755 }],
      ],
    };
    expect(tableToCsv(table, csvWays.vi)).toBe('\ufefftên;điểm\r\n"Đỗ ""Ngọc"" Ưng; tổ 1";0,5\r\n;75,5%\r\n');
    expect(tableToCsv(table, csvWays.en)).toBe('\ufefftên,điểm\r\n"Đỗ ""Ngọc"" Ưng; tổ 1",0.5\r\n,75.5%\r\n');
  });

  test('CR29 CSV tells an instant as the clock of the device does', () => {
    const table = { name: '', header: [], rows: [[{ at: '2026-11-24T18:30:59.000Z' }]] };
    const vietNam = () => -7 * 60;
    expect(tableToCsv(table, csvWays.vi, vietNam)).toBe('\ufeff\r\n2026-11-25 01:30\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('CR29 CSV has %j run by no spreadsheet', (text) => {
    expect(tableToCsv({ name: '', header: [], rows: [[text]] }, csvWays.en)).toContain(`'${text}`);
  });

  const five = [1, 2, 3, 4, 5].map((n) => `l${n}`);
  const bigClass = (groupOf: (n: number) => string[]): Class => ({
    ...ofClass(),
    learners: five.map((id, n) => ({
      id,
      name: `Tên ${id}`,
      number: `N-${id}`,
      groups: groupOf(n),
      profiles: [`profile-${id}`],
    })),
  });
  const random = () => {
    let n = 0;
    return () => (n = (n + 0.137) % 1);
  };
  const report = (of: Class, learners = five) =>
    anonymousReport(
      of,
      learners.map((id) => ({ ...deliver(id, inTime.work), learner: id })),
      { say: (word) => word, random: random() },
    );

  test('CR30 a report without names has none, nor anything to find them by', () => {
    const made = report(bigClass(() => []));
    const text = JSON.stringify(made);
    for (const hidden of ['Tên', 'N-', 'profile', '2026-', 'd1', ...five.map((id) => `"${id}"`)])
      expect(text).not.toContain(hidden);
    expect(made.ok && new Set(made.tables[0]?.rows.map(([code]) => code)).size).toBe(5);
  });

  test('CR30 there is none of four, and no group by which fewer than five stand apart', () => {
    expect(
      report(
        bigClass(() => []),
        five.slice(1),
      ),
    ).toEqual({ ok: false, reason: 'too-few', people: 4 });
    const groups = (made: ReturnType<typeof report>) =>
      made.ok && [...new Set(made.tables[0]?.rows.map((row) => row[1]))];
    expect(groups(report(bigClass(() => ['g1'])))).toEqual(['Tổ 1']);
    expect(groups(report(bigClass((n) => (n < 4 ? ['g1'] : []))))).toEqual(['']);
  });
});
