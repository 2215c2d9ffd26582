import fc from 'fast-check';
import { partKey, readAssignment } from '#domain/classroom/assignment.ts';
import type { Assignment, AssignmentPart } from '#domain/classroom/assignment.ts';

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/);
const minute = fc
  .integer({ min: 0, max: 60_000_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
const line = fc.stringMatching(/^[\p{L}\p{N},.;:()"'<>-]{1,8}( [\p{L}\p{N}&/]{1,8}){0,4}$/u);

const limits = fc.record(
  {
    draw: fc.integer({ min: 1, max: 500 }),
    attempts: fc.integer({ min: 1, max: 100 }),
    passPercent: fc.integer({ min: 1, max: 100 }),
    minutes: fc.integer({ min: 1, max: 600 }),
    seed: fc.oneof(fc.constant('own' as const), fc.integer({ min: 0, max: 0xffff_ffff })),
  },
  { requiredKeys: [] },
);

const part: fc.Arbitrary<AssignmentPart> = fc.oneof(
  fc.record({ kind: fc.constant('lesson' as const), module: id, lesson: id }),
  fc.record({ kind: fc.constant('module' as const), module: id }),
  fc.tuple(id, limits).map(([quiz, set]) => ({ kind: 'quiz' as const, quiz, ...set })),
  fc.record({ kind: fc.constant('scenario' as const), scenario: id, stepBack: fc.boolean() }),
  fc.constant({ kind: 'review' as const }),
);

/** Any assignment that a form could make. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record(
    {
      v: fc.constant(1 as const),
      course: fc.constant('cau-noi' as const),
      id,
      title: line,
      note: line,
      from: minute,
      due: minute,
      late: fc.constantFrom('allowed', 'marked', 'refused'),
      parts: fc.uniqueArray(part, { minLength: 1, maxLength: 8, selector: partKey }),
      instructor: line,
      sealTo: fc.stringMatching(/^age1[02-9ac-hj-np-z]{58}$/),
    },
    { requiredKeys: ['v', 'course', 'id', 'title', 'late', 'parts'] },
  )
  .filter((assignment) => readAssignment(assignment).ok);
