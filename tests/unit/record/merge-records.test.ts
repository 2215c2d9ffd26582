import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents } from '#domain/record/compare-events.ts';
import type { LearningEvent } from '#domain/record/event.ts';
import { mergeRecords } from '#domain/record/merge-records.ts';
import { anyEvent } from './any-event.ts';

/** Few ids, so that the same id comes with other content too. */
const forgedEvent = fc
  .tuple(anyEvent, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
  .map(([event, id]): LearningEvent => ({ ...event, id }));
const record = fc.array(fc.oneof(anyEvent, forgedEvent), { maxLength: 12 });

describe('the order of events', () => {
  test('R3 it is total: the same whatever order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id }), fc.nat(), (events, turn) => {
        const turned = [
          ...events.slice(turn % (events.length + 1)),
          ...events.slice(0, turn % (events.length + 1)),
        ];
        expect(turned.reverse().sort(compareEvents)).toEqual([...events].sort(compareEvents));
      }),
    );
  });

  test('R3 a clock that is wrong by years moves nothing', () => {
    const at = (lamport: number, year: number) =>
      ({
        lamport,
        device: 'd',
        seq: lamport,
        id: `e${lamport}`,
        at: `${year}-01-01T00:00:00.000Z`,
      }) as LearningEvent;
    expect([at(2, 1999), at(1, 2099)].sort(compareEvents).map(({ lamport }) => lamport)).toEqual([1, 2]);
  });
});

describe('a merge', () => {
  test('R12 it holds every event once, in order', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(merged.map(({ id }) => id).sort()).toEqual(
          [...new Set([...a, ...b].map(({ id }) => id))].sort(),
        );
        expect([...merged].sort(compareEvents)).toEqual(merged);
      }),
    );
  });

  test('R12 it is commutative', () => {
    fc.assert(
      fc.property(record, record, (a, b) => void expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))),
    );
  });

  test('R12 it is associative', () => {
    fc.assert(
      fc.property(
        record,
        record,
        record,
        (a, b, c) =>
          void expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c))),
      ),
    );
  });

  test('R12 it is idempotent', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, merged)).toEqual(merged);
        expect(mergeRecords(merged, b)).toEqual(merged);
      }),
    );
  });

  test('R13 of two events under one id every device keeps the same', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (one, other) => {
        const forged = { ...other, id: one.id } as LearningEvent;
        expect(mergeRecords([one], [forged])).toEqual(mergeRecords([forged], [one]));
        expect(mergeRecords([one], [forged])).toHaveLength(1);
      }),
    );
  });
});
