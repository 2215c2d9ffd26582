import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackupBody, writeBackupBody } from '#domain/record/backup-body.ts';
import { unwrapBackup, wrapBackup } from '#domain/record/backup-envelope.ts';
import { largestBackup } from '#domain/record/backup-refusal.ts';
import { nestingDepth } from '#domain/record/nesting-depth.ts';
import { anyEvent } from './any-event.ts';

const refused = new URL('../../fixtures/record/refused/', import.meta.url);
const profile = { id: 'p', name: 'Lan <b>', createdAt: '2026-11-23T08:00:00.000Z' };
const madeAt = '2026-11-23T09:00:00.000Z';

function read(text: string) {
  const envelope = unwrapBackup(text);
  return envelope.ok ? readBackupBody(envelope.body, envelope.version) : envelope;
}

describe('a backup', () => {
  test('R14 it reads back as what it was made of', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
        const backup = { profile, madeAt, events };
        expect(read(wrapBackup('record', writeBackupBody(backup)))).toEqual({ ok: true, ...backup });
      }),
    );
  });

  test('R14 a byte order mark before it and line ends after it do no harm', () => {
    const text = wrapBackup('record', writeBackupBody({ profile, madeAt, events: [] }));
    expect(read(`\ufeff${text.trimEnd()}\r\n\r\n`).ok).toBe(true);
  });

  test('R14 it is valid JSON whose checksum anybody can verify', () => {
    const text = wrapBackup('record', '{"a":1}');
    expect(JSON.parse(text)).toEqual({
      format: 'cau-noi-record',
      version: 1,
      sha256: '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
      record: { a: 1 },
    });
  });

  test.each(readdirSync(refused))('R15 %s is refused with the reason that fits', (name) => {
    const reasons: Record<string, [string, string]> = {
      'counter-out-of-range.json': ['wrong-event', 'event 1: lamport is not what it should be'],
      'cut-short.json': ['wrong-checksum', 'expected'],
      'deep-nesting.json': ['too-deep', 'more than 8 levels'],
      'future-version.json': ['newer-version', 'version 2; this course reads up to 1'],
      'markup-in-every-string.json': ['wrong-event', 'event 1: type is unknown'],
      'not-json.json': ['damaged', 'the body is not JSON'],
      'other-fields.json': ['damaged', 'profile is not what it should be'],
      'prototype-keys.json': ['wrong-event', 'event 1: about.__proto__ is unknown'],
      'wrong-checksum.json': ['wrong-checksum', 'expected'],
      'wrong-file.json': ['not-a-backup', 'the file does not begin as a cau-noi-record file does'],
    };
    const [reason, detail] = reasons[name] ?? ['the reason for', name];
    const result = read(readFileSync(new URL(name, refused), 'utf8'));
    expect(result).toMatchObject({ ok: false, reason, detail: expect.stringContaining(detail) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('R15 a text beyond the limit is refused unread', () => {
    expect(read(' '.repeat(largestBackup + 1))).toMatchObject({ reason: 'too-large' });
  });

  test('R15 a change to any byte is noticed', () => {
    const text = wrapBackup('record', writeBackupBody({ profile, madeAt, events: [] })).trimEnd();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '}'), (at, put) => {
        fc.pre(text[at] !== put);
        expect(read(text.slice(0, at) + put + text.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  test('R16 markup in a note and in an answer comes back letter for letter', () => {
    const text = '<img src=x onerror=alert(1)>&amp;"\u2028</script>';
    const envelope = { id: 'e1', profile: 'p', device: 'd', seq: 1, lamport: 1, at: madeAt };
    const noted = {
      ...envelope,
      type: 'scenario.noted' as const,
      about: { scenario: 's', run: 'r' },
      data: { text, kind: 'note' as const },
    };
    const back = read(wrapBackup('record', writeBackupBody({ profile, madeAt, events: [noted] })));
    expect(back).toMatchObject({ ok: true, events: [{ data: { text } }] });
  });
});

test('nesting is counted outside strings alone', () => {
  expect(nestingDepth('{"a":[1,{"b":"]]]}}}[[[["}]}')).toBe(3);
  expect(nestingDepth('["\\"[[["]')).toBe(1);
});
