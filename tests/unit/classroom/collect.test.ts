import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentText } from '#domain/classroom/assignment.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import type { Class } from '#domain/classroom/class.ts';
import { collect, takeFile } from '#domain/classroom/collect.ts';
import type { OpenedFile } from '#domain/classroom/collect.ts';
import { wrapSealed, wrapSubmission } from '#domain/classroom/submission.ts';
import type { Submission } from '#domain/classroom/submission.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';
import { aClass, anAssignment, aSubmission } from './examples.ts';
import { accepted, attempt, completed, recordOf, run, spent } from './record-of.ts';

const takenAt = '2026-12-06T08:00:00.000Z';
const given: Assignment = { ...anAssignment(), parts: anAssignment().parts };

function wholeClass(): Class {
  const [first] = aClass().assignments;
  return { ...aClass(), assignments: first ? [{ ...first, groups: [], learners: [] }] : [] };
}

const drafts = [
  accepted('a1', assignmentText(given)),
  completed('start', 'three-roles'),
  spent('lesson', 'start/three-roles'),
  ...attempt('methadone', 't1', 0.5, 'a1'),
  ...run('methadone-or-target', 'r1', 'a1'),
  ...attempt('methadone', 't2', 1, 'a1'),
];
const events = recordOf(drafts);

const submit = (change: Partial<Submission> = {}): Submission => ({
  ...aSubmission(),
  events,
  madeAt: '2026-11-25T08:00:00.000Z',
  ...change,
});

function open(submission: Submission, fileName = 'a.cau-noi.json'): OpenedFile {
  const taken = takeFile({ fileName, text: wrapSubmission(submission) }, new Set(), takenAt);
  if (taken.kind !== 'taken') throw new Error(taken.kind);
  return taken;
}

const kindsOf = (files: OpenedFile[]) =>
  collect(wholeClass(), files).deliveries.flatMap(({ flags }) => flags.map(({ kind }) => kind));

describe('taking one file', () => {
  test('CR25 the same file twice is one', () => {
    const text = wrapSubmission(submit());
    const taken = takeFile({ fileName: 'a', text }, new Set(), takenAt);
    const checksum = taken.kind === 'taken' ? taken.kept.checksum : '';
    expect(takeFile({ fileName: 'b', text }, new Set([checksum]), takenAt)).toEqual({
      kind: 'duplicate',
      checksum,
    });
  });

  test('CR25 a sealed one asks to be opened, and what was in it is taken', () => {
    const sealed = { to: given.sealTo ?? '', data: 'YWdl' };
    expect(takeFile({ fileName: 'a', text: wrapSealed(sealed) }, new Set(), takenAt)).toEqual({
      kind: 'sealed',
      sealed,
    });
    const inside = { fileName: 'a', text: wrapSubmission(submit()), sealed: true };
    expect(takeFile(inside, new Set(), takenAt)).toMatchObject({ kind: 'taken', kept: { sealed: true } });
    const nested = { ...inside, text: wrapSealed(sealed) };
    expect(takeFile(nested, new Set(), takenAt)).toMatchObject({ kind: 'refused', reason: 'damaged' });
  });

  test.each([
    ['not-a-submission', 'hello'],
    ['not-a-submission', '{"format":"cau-noi-record","version":1,"sha256":"","record":{}}'],
    ['wrong-checksum', wrapSubmission(submit()).replace('"credit":0.5', '"credit":1')],
    ['wrong-checksum', wrapSubmission(submit()).slice(0, -40)],
    ['other-course', wrapSubmission(submit({ course: 'another' as 'cau-noi' }))],
    ['wrong-event', wrapSubmission(submit({ events: [{ ...events[0], seq: -1 } as LearningEvent] }))],
  ])('CR25 one is refused as %s', (reason, text) => {
    expect(takeFile({ fileName: 'a', text }, new Set(), takenAt)).toMatchObject({ kind: 'refused', reason });
  });
});

describe('what is collected', () => {
  test('CR25 files in any order, in parts that overlap, twice, from two devices come to the same', () => {
    const second = recordOf(
      [completed('methadone', 'once-a-day'), ...attempt('methadone', 't3', 0.7, 'a1')],
      'd2',
      20,
    );
    const all = [...events, ...second];
    const whole = collect(wholeClass(), [open(submit({ events: all }))]).deliveries[0]?.work;
    expect(whole?.attempts).toHaveLength(3);
    fc.assert(
      fc.property(
        fc.array(fc.subarray(all), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (parts, order) => {
          const files = [...parts, events, second].map((some, n) =>
            open(submit({ events: some, madeAt: `2026-11-26T08:00:0${n}.000Z` })),
          );
          const shuffled = [...files, ...files]
            .map((file) => ({ file, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ file }) => file);
          const { deliveries, unplaced } = collect(wholeClass(), shuffled);
          expect(deliveries[0]?.work).toEqual(whole);
          expect(deliveries).toEqual(collect(wholeClass(), files).deliveries);
          expect(unplaced).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('CR25 every file is in one place', () => {
    const files = [
      open(submit()),
      open(submit({ learner: { name: 'Nobody' }, profile: 'p9' })),
      open(submit({ assignment: 'a9' })),
    ];
    const { deliveries, unplaced } = collect(wholeClass(), files);
    expect(deliveries.flatMap((each) => each.files)).toHaveLength(1);
    expect(unplaced.map(({ reason }) => reason).sort()).toEqual(['unknown-assignment', 'unknown-learner']);
  });

  test('CR25 answers, paths and time are kept as they were; what was taken back is gone', () => {
    const { work } = collect(wholeClass(), [open(submit())]).deliveries[0] ?? {};
    expect(work?.lessons).toEqual({ 'start/three-roles': '2026-11-24T07:01:00.000Z' });
    expect(work?.attempts.map(({ attempt: id, finished }) => [id, finished?.score])).toEqual([
      ['t1', 0.5],
      ['t2', 1],
    ]);
    expect(work?.attempts[0]?.answers).toMatchObject([
      { quiz: 'methadone', item: 'a', answer: 'x', credit: 0.5 },
    ]);
    expect(work?.runs).toMatchObject([
      { run: 'r1', choices: [{ choice: 'ask', scene: 'gate' }], stepsBack: 0 },
    ]);
    expect(work?.seconds).toEqual({ 'lesson:start/three-roles': 60 });
  });

  test('CR25 a run with several steps back, and one in an old record, is the choices left standing', () => {
    const about = { scenario: 'methadone-or-target', run: 'r1' };
    const whole = run('methadone-or-target', 'r1', 'a1');
    const chose = (choice: string, place?: number): EventDraft => ({
      ...{ type: 'scenario.chose', about },
      data: { choice, scene: `at-${choice}`, ...(place !== undefined && { place }) },
    });
    const record = recordOf([
      ...[accepted('a1', assignmentText(given)), ...whole.slice(0, 1)],
      ...[chose('a', 0), chose('b', 1), chose('c', 2)],
      { type: 'scenario.undone', about, data: { place: 1 } },
      ...[chose('d', 1), chose('e')],
      { type: 'scenario.undone', about },
      chose('f', 1),
      ...whole.slice(-1),
      // What comes after the end of a run changes nothing.
      ...[chose('g'), { type: 'scenario.undone', about, data: { place: 0 } } as EventDraft],
    ]);
    const { work } = collect(wholeClass(), [open(submit({ events: record }))]).deliveries[0] ?? {};
    expect(work?.runs[0]).toMatchObject({ stepsBack: 2, finished: { ending: 'e' } });
    expect(work?.runs[0]?.choices).toEqual([
      { choice: 'a', scene: 'at-a' },
      { choice: 'f', scene: 'at-f' },
    ]);
  });
});

describe('whose file it is', () => {
  const learnerOf = (learner: Submission['learner'], profile = 'p9', byHand?: string) => {
    const file = open(submit({ learner, profile }));
    const kept = byHand === undefined ? file.kept : { ...file.kept, learner: byHand };
    const { deliveries, unplaced } = collect(wholeClass(), [{ ...file, kept }]);
    return deliveries[0]?.learner ?? unplaced[0]?.reason;
  };

  test('CR26 by hand, then by number, by profile, by name', () => {
    expect(learnerOf({ name: 'Đỗ Ngọc Ưng', number: 'd31-07' }, 'p2', 'l2')).toBe('l2');
    expect(learnerOf({ name: 'Đỗ Ngọc Ưng', number: 'd31-07' }, 'p2')).toBe('l1');
    expect(learnerOf({ name: 'Đỗ Ngọc Ưng' }, 'p2')).toBe('l2');
    expect(learnerOf({ name: 'Đỗ Ngọc Ưng' })).toBe('l3');
  });

  test('CR26 a name without its marks does where one alone has it', () => {
    expect(learnerOf({ name: 'do ngoc ung' })).toBe('l3');
    expect(learnerOf({ name: 'Do Ngoc' })).toBe('unknown-learner');
  });

  test('CR26 one name with two numbers is two people', () => {
    expect(learnerOf({ name: 'Trần Thị Hòa' })).toBe('l1');
    expect(learnerOf({ name: 'Trần Thị Hòa', number: 'D31-99' })).toBe('unknown-learner');
    expect(learnerOf({ name: 'Đỗ Ngọc Ưng', number: 'D31-99' })).toBe('l3');
  });

  test('CR26 of two who bear a name nobody is chosen, and one whom it was not given is none', () => {
    const twins = {
      ...wholeClass(),
      learners: [...wholeClass().learners, { id: 'l4', name: 'Đỗ Ngọc Ưng', groups: [], profiles: [] }],
    };
    const file = open(submit({ learner: { name: 'Đỗ Ngọc Ưng' } }));
    expect(collect(twins, [file]).unplaced).toMatchObject([{ reason: 'ambiguous-learner' }]);
    const { deliveries } = collect({ ...aClass(), learners: twins.learners }, [file]);
    expect(deliveries).toMatchObject([{ learner: 'l3' }]);
    const other = open(submit({ learner: { name: 'Lò Văn Sáng' } }));
    expect(collect(aClass(), [other]).unplaced).toMatchObject([{ reason: 'not-given' }]);
  });
});

describe('what the files themselves show', () => {
  test('CR27 an honest file has no flag', () => {
    expect(kindsOf([open(submit())])).toEqual([]);
  });

  test('CR27 two stories of one event are a conflict, and so are two events under one number', () => {
    const forged = events.map((event) =>
      event.type === 'quiz.finished' ? { ...event, data: { score: 1, passed: true } } : event,
    );
    expect(kindsOf([open(submit()), open(submit({ events: forged }))])).toEqual(['conflict']);
    const [first, ...rest] = events;
    const renamed = first ? [{ ...first, id: 'another' }, ...rest] : [];
    expect(kindsOf([open(submit()), open(submit({ events: renamed }))])).toContain('conflict');
  });

  test('CR27 events that do not belong are left out', () => {
    const strangers = recordOf([completed('capstone', 'x'), ...attempt('methadone', 't9', 1)], 'd3', 30);
    const { deliveries } = collect(wholeClass(), [open(submit({ events: [...events, ...strangers] }))]);
    expect(deliveries[0]?.flags).toEqual([
      { kind: 'foreign', about: ['d3-1', 'd3-2', 'd3-3', 'd3-4'], count: 4 },
    ]);
    expect(deliveries[0]?.work.attempts).toHaveLength(2);
  });

  test.each([
    ['from tomorrow', { madeAt: '2026-12-09T08:00:00.000Z' }],
    ['later than their file', { madeAt: '2026-11-24T06:00:00.000Z' }],
    [
      'that run backwards',
      {
        events: events.map((event) =>
          event.seq === 5 ? { ...event, at: '2026-11-24T05:00:00.000Z' } : event,
        ),
      },
    ],
    [
      'before it was given',
      { events: events.map((event) => ({ ...event, at: '2026-10-24T05:00:00.000Z' })) },
    ],
  ])('CR27 times %s are flagged', (_, change) => {
    expect(kindsOf([open(submit(change))])).toEqual(['clock']);
  });

  test('CR27 more time than passed is flagged', () => {
    const long = events.map((event) =>
      event.type === 'time.spent' ? { ...event, data: { seconds: 9000 } } : event,
    );
    const more = [...long, { ...long[2], id: 'more', seq: 90, lamport: 90 } as LearningEvent];
    expect(kindsOf([open(submit({ events: more }))])).toContain('more-time');
  });

  test('CR27 so is another name under a number, unless somebody put it there', () => {
    const file = open(submit({ learner: { name: 'Lò Văn Sáng', number: 'D31-07' } }));
    expect(kindsOf([file])).toEqual(['other-name']);
    expect(kindsOf([{ ...file, kept: { ...file.kept, learner: 'l1' } }])).toEqual([]);
  });
});
