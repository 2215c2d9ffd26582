import { describe, expect, test } from 'vitest';
import { assignmentText, parseAssignment, readAssignment } from '#domain/classroom/assignment.ts';
import { anAssignment } from './examples.ts';

const read = (change: object) => readAssignment({ ...anAssignment(), ...change });

describe('an assignment', () => {
  test('CR1 with every field is read', () => {
    expect(readAssignment(anAssignment())).toEqual({ ok: true, assignment: anAssignment() });
  });

  test('CR2 its text reads back as the same assignment and is the same whatever order its keys had', () => {
    const turned = Object.fromEntries(Object.entries(anAssignment()).reverse());
    const text = assignmentText(anAssignment());
    expect(parseAssignment(text)).toEqual({ ok: true, assignment: anAssignment() });
    expect(assignmentText(turned as never)).toBe(text);
  });

  test.each([
    [{ extra: 1 }, 'extra is unknown'],
    [{ title: undefined }, 'title is missing'],
    [{ title: 'a\nb' }, 'title is not what it should be'],
    [{ title: ' a' }, 'title is not what it should be'],
    [{ note: 'x'.repeat(601) }, 'note is not what it should be'],
    [{ due: '2026-12-05' }, 'due is not what it should be'],
    [{ due: '2026-11-23T00:00:00.000Z' }, 'due is not after from'],
    [{ late: 'never' }, 'late is not what it should be'],
    [{ parts: [] }, 'parts is empty'],
    [{ parts: [{ kind: 'review' }, { kind: 'review' }] }, 'parts names one thing twice'],
    [{ parts: [{ kind: 'exam' }] }, 'parts is not what it should be'],
    [{ parts: [{ kind: 'module', module: 'a', lesson: 'b' }] }, 'parts is not what it should be'],
    [{ parts: [{ kind: 'quiz', quiz: 'a', attempts: 0 }] }, 'parts is not what it should be'],
    [{ parts: [{ kind: 'quiz', quiz: 'constructor' }] }, 'parts is not what it should be'],
    [{ sealTo: 'age1<script>' }, 'sealTo is not what it should be'],
  ])('CR1 %o is refused', (change, detail) => {
    expect(read(change)).toEqual({ ok: false, reason: 'damaged', detail });
  });

  test('CR1 another course and a newer version are refused as that', () => {
    expect(read({ course: 'other' })).toMatchObject({ reason: 'other-course' });
    expect(read({ v: 2, more: true })).toMatchObject({ reason: 'newer-version' });
  });

  test('CR1 keys of the prototype and texts that are no assignment are refused', () => {
    const text = assignmentText(anAssignment()).replace('{', '{"__proto__":{"polluted":1},');
    expect(parseAssignment(text)).toMatchObject({ ok: false, detail: '__proto__ is unknown' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parseAssignment('[')).toMatchObject({ ok: false, detail: 'the assignment is not JSON' });
    expect(parseAssignment(`"${'x'.repeat(5000)}"`)).toMatchObject({ detail: 'the assignment is too long' });
    expect(readAssignment([])).toMatchObject({ ok: false });
  });
});
