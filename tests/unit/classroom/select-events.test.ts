import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectEvents } from '#domain/classroom/select-events.ts';
import { mergeRecords } from '#domain/record/merge-records.ts';
import { anyEvent } from '../record/any-event.ts';
import { anAssignment } from './examples.ts';
import { accepted, attempt, check, completed, opened, recordOf, reviewed, run, spent } from './record-of.ts';

const checks = { 'methadone/dose': 'methadone/once-a-day', 'methadone/law': 'methadone/the-law' };

describe('what belongs to an assignment', () => {
  const wanted = [
    completed('start', 'three-roles'),
    accepted('a1'),
    opened('start', 'law-boxes'),
    completed('start', 'law-boxes'),
    check('methadone', 'dose'),
    completed('methadone', 'once-a-day'),
    ...attempt('methadone', 't1', 0.5, 'a1'),
    ...run('methadone-or-target', 'u1', 'a1'),
    reviewed('start', 'roles'),
    spent('lesson', 'start/law-boxes'),
    spent('quiz', 'methadone'),
    spent('review', 'review'),
  ];
  const others = [
    check('methadone', 'law'),
    check('methadone', 'unknown'),
    opened('methadone', 'the-law'),
    accepted('a2'),
    ...attempt('methadone', 't2', 1),
    ...attempt('methadone', 't3', 1, 'a2'),
    ...attempt('start', 't4', 1, 'a1'),
    ...run('methadone-or-target', 'u2'),
    { type: 'path.chosen', about: { path: 'cadet' } } as const,
    {
      type: 'assignment.submitted',
      about: { assignment: 'a1' },
      data: { file: 'x', events: 3, name: 'Lan' },
    } as const,
    spent('lesson', 'methadone/the-law'),
    spent('other', 'start'),
  ];
  const before = [
    opened('start', 'three-roles'),
    ...attempt('methadone', 't0', 1),
    check('methadone', 'dose'),
  ];
  const all = recordOf([...before, ...wanted, ...others]);

  test('CR4 its acceptance, what was done for it since, and lessons completed before; no more', () => {
    const selected = selectEvents(anAssignment(), all, { checks, notes: true });
    expect(selected).toEqual(all.slice(before.length, before.length + wanted.length));
  });

  test('CR4 notes stay with the learner unless they hand them in', () => {
    const selected = selectEvents(anAssignment(), all, { checks });
    expect(selected.filter(({ type }) => type === 'scenario.noted')).toEqual([]);
    expect(selected).toHaveLength(wanted.length - 1);
  });

  test('CR4 nothing, where it was never accepted', () => {
    expect(selectEvents({ ...anAssignment(), id: 'a9' }, all, { checks })).toEqual([]);
  });

  test('CR4 an attempt begun on one device and finished on another is one', () => {
    const parts = attempt('methadone', 't1', 0.5, 'a1');
    const first = recordOf([accepted('a1'), ...parts.slice(0, 1)], 'd1');
    const second = recordOf(parts.slice(1), 'd2', 10);
    expect(selectEvents(anAssignment(), mergeRecords(second, first))).toHaveLength(4);
  });

  test('CR6 what is handed in later holds all that was handed in before', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.nat(12), (events, cut) => {
        const record = [...recordOf([accepted('a1')]), ...events.map((e, n) => ({ ...e, lamport: n + 2 }))];
        const later = selectEvents(anAssignment(), record, { checks });
        for (const event of selectEvents(anAssignment(), record.slice(0, cut + 1), { checks })) {
          expect(later).toContain(event);
        }
      }),
    );
  });
});
