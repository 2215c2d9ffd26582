import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapAssignment, wrapAssignment } from '#domain/classroom/assignment-file.ts';
import { assignmentLink, longestLink, openAssignment } from '#features/classroom/assignment-link.client.ts';
import { anyAssignment } from './any-assignment.ts';
import { anAssignment } from './examples.ts';

const page = 'https://cau-noi.example/vi/assignment/';
const linkOf = (packed: string) => `${page}#a=${deflateRawSync(packed).toString('base64url')}`;

describe('the link of an assignment', () => {
  test('CR2 opens as the assignment that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (assignment) => {
        expect(await openAssignment(await assignmentLink(assignment, page))).toEqual({
          ok: true,
          assignment,
        });
      }),
      { numRuns: 50 },
    );
  });

  test('CR3 of a week of work with a note and a key it stays far below the limit', async () => {
    const link = await assignmentLink(anAssignment(), page);
    expect(link.length).toBeLessThan(longestLink / 3);
  });

  test('CR3 everything stands behind the #', async () => {
    expect((await assignmentLink(anAssignment(), page)).split('#')[0]).toBe(page);
  });

  test('CR2 it opens from its # on, in the middle of a message, and broken over lines', async () => {
    const link = await assignmentLink(anAssignment(), page);
    const whole = { ok: true, assignment: anAssignment() };
    expect(await openAssignment(link.slice(link.indexOf('#')))).toEqual(whole);
    expect(
      await openAssignment(`${link.slice(0, 90)}\n ${link.slice(90, 200)}\r\n${link.slice(200)}`),
    ).toEqual(whole);
    expect(await openAssignment(await assignmentLink(anAssignment(), ''))).toEqual(whole);
    expect(await openAssignment(`Bài tuần này: ${link} Han thu sau nhe`)).toEqual(whole);
  });

  test.each([
    ['no-link', 'https://cau-noi.example/vi/'],
    ['damaged', `${page}#a=AAAA`],
    ['damaged', linkOf('[1,')],
    ['damaged', linkOf(`[${' '.repeat(1_000_000)}]`)],
    ['damaged', linkOf('{"v":1,"course":"cau-noi","__proto__":{"polluted":1}}')],
    ['other-course', linkOf('{"v":1,"course":"another"}')],
    ['newer-version', linkOf('[2]')],
  ])('CR1 one is refused as %s', async (reason, text) => {
    expect(await openAssignment(text)).toMatchObject({ ok: false, reason });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the file of an assignment', () => {
  test('CR2 opens as the assignment that it was made of', async () => {
    const text = wrapAssignment(anAssignment());
    expect(unwrapAssignment(`\ufeff${text}\r\n`)).toEqual({ ok: true, assignment: anAssignment() });
    expect(await openAssignment(text)).toEqual({ ok: true, assignment: anAssignment() });
  });

  test.each([
    ['not-an-assignment', '{"format":"cau-noi-record"}'],
    ['wrong-checksum', wrapAssignment(anAssignment()).replace('nhất', 'hai')],
    ['too-large', wrapAssignment(anAssignment()) + ' '.repeat(6000)],
  ])('CR1 one is refused as %s', (reason, text) => {
    expect(unwrapAssignment(text)).toMatchObject({ ok: false, reason });
  });
});
