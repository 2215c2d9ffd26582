import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  largestSubmission,
  unwrapSubmission,
  wrapSealed,
  wrapSubmission,
} from '#domain/classroom/submission.ts';
import { wrapBackup } from '#domain/record/backup-envelope.ts';
import { wrapBody } from '#domain/record/envelope.ts';
import { anyEvent } from '../record/any-event.ts';
import { aSubmission } from './examples.ts';

const format = { name: 'cau-noi-submission', forms: ['submission', 'sealed'] as const, largest: 1e6 };
const wrapAny = (body: unknown) => wrapBody(format, 'submission', JSON.stringify(body));

describe('a submission', () => {
  test('CR5 reads back as what it was made of', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
        const submission = { ...aSubmission(), events };
        expect(unwrapSubmission(wrapSubmission(submission))).toMatchObject({
          ok: true,
          form: 'submission',
          submission,
        });
      }),
    );
  });

  test('CR5 a change to any byte is noticed', () => {
    const text = wrapSubmission(aSubmission()).trimEnd();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '}'), (at, put) => {
        fc.pre(text[at] !== put);
        expect(unwrapSubmission(text.slice(0, at) + put + text.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  test('CR5 a sealed one says whom it is sealed for', () => {
    const sealed = { to: 'age1abc', data: 'AAAA' };
    expect(unwrapSubmission(wrapSealed(sealed))).toMatchObject({ ok: true, form: 'sealed', sealed });
    const wrong = unwrapSubmission(wrapSealed({ to: 'age1abc', data: '<b>' }));
    expect(wrong).toMatchObject({ ok: false, detail: 'sealed.data is not what it should be' });
  });

  test.each([
    ['not-a-submission', wrapBackup('record', '{}')],
    ['not-a-submission', '{}'],
    ['too-large', ' '.repeat(largestSubmission + 1)],
    ['wrong-checksum', wrapSubmission(aSubmission()).slice(0, -40)],
    ['newer-version', wrapSubmission(aSubmission()).replace('"version":1', '"version":2')],
    ['too-deep', wrapBody(format, 'submission', `${'['.repeat(9)}${']'.repeat(9)}`)],
    ['damaged', wrapBody(format, 'submission', '{"a":')],
    ['damaged', wrapAny([])],
    ['damaged', wrapAny({ ...aSubmission(), more: 1 })],
    ['damaged', wrapAny({ ...aSubmission(), learner: { name: 'a', rank: 'b' } })],
    ['other-course', wrapAny({ ...aSubmission(), course: 'another' })],
    ['wrong-event', wrapAny({ ...aSubmission(), events: [{ ...aSubmission().events[0], seq: 0 }] })],
    ['wrong-event', wrapAny({ ...aSubmission(), events: [{ type: 'constructor' }] })],
  ])('CR5 one is refused as %s', (reason, text) => {
    expect(unwrapSubmission(text)).toMatchObject({ ok: false, reason });
  });
});
