import { describe, expect, test } from 'vitest';
import { qrCode } from '#features/classroom/qr-code.ts';
import { assignmentLink, longestLink } from '#features/classroom/assignment-link.client.ts';
import { anAssignment } from './examples.ts';
import { readQr } from './read-qr.ts';

const page = 'https://cau-noi.example/vi/assignment/';

describe('the QR code of a link', () => {
  test('CR3 is read as the link', async () => {
    const link = await assignmentLink(anAssignment(), page);
    expect(readQr(qrCode(link))).toBe(link);
    const longest = `${page}#a=${'x'.repeat(longestLink - page.length - 3)}`;
    expect(readQr(qrCode(longest))).toBe(longest);
  });

  test('CR3 of at most 300 bytes it is 25 mm wide, and larger ones say how wide they are', () => {
    const widths = [50, 300, 301, 600, 1000, longestLink].map(
      (bytes) => qrCode('x'.repeat(bytes))?.millimetres,
    );
    expect(widths[1]).toBe(25);
    expect(widths).toEqual(widths.toSorted((a = 0, b = 0) => a - b));
    expect(widths.at(-1)).toBeLessThanOrEqual(50);
    // No module is smaller than a third of a millimetre.
    for (const bytes of [50, 300, 301, 1000, longestLink]) {
      const code = qrCode('x'.repeat(bytes));
      expect((code?.millimetres ?? 0) / (code?.side ?? 1)).toBeGreaterThan(1 / 3);
    }
  });

  test('CR3 of a text that none holds there is none', () => {
    expect(qrCode('x'.repeat(3000))).toBeUndefined();
  });
});
