import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packAssignment, unpackAssignment } from '#domain/classroom/pack-assignment.ts';
import { anyAssignment } from './any-assignment.ts';
import { anAssignment } from './examples.ts';

describe('a packed assignment', () => {
  test('CR2 unpacks to the assignment that it was made of', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const packed: unknown = JSON.parse(JSON.stringify(packAssignment(assignment)));
        expect(unpackAssignment(packed)).toEqual({ ok: true, assignment });
      }),
    );
  });

  test('CR1 the whole assignment is read, too', () => {
    expect(unpackAssignment(anAssignment())).toMatchObject({ ok: true });
  });

  test.each([
    ['a text', 'a'],
    ['an empty list', []],
    ['a part of no kind', [1, 'a', 'T', 'a', 'xstart']],
    ['an unknown limit', [1, 'a', 'T', 'a', 'qmethadone;z5']],
    ['a limit given twice', [1, 'a', 'T', 'a', 'qmethadone;d5;d6']],
    ['a limit that overwrites the kind', [1, 'a', 'T', 'a', 'qmethadone;kind']],
    ['a limit that is no number', [1, 'a', 'T', 'a', 'qmethadone;d-5']],
    ['an unknown rule for late work', [1, 'a', 'T', 'x', 'r']],
    ['an instant that is none', [1, 'a', 'T', 'a', 'r', 'zzzzzzzz']],
    ['more fields than there are', [1, 'a', 'T', 'a', 'r', 0, 0, 0, 0, 0, 0]],
  ])('CR1 %s is refused', (_what, packed) => {
    expect(unpackAssignment(packed)).toMatchObject({ ok: false, reason: 'damaged' });
  });

  test('CR1 one of a newer version is refused as that', () => {
    expect(unpackAssignment([2, 'x'])).toMatchObject({ ok: false, reason: 'newer-version' });
  });
});
