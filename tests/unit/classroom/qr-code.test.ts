import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrCode } from '#features/classroom/qr-code.ts';
import { assignmentLink, longestLink } from '#features/classroom/assignment-link.client.ts';
import { anAssignment } from './examples.ts';

const page = 'https://cau-noi.example/vi/assignment/';

/** What a reader that knows nothing of ours makes of the path, drawn 4 pixels a module. */
function read(text: string): string | undefined {
  const code = qrCode(text);
  if (!code) return undefined;
  const scale = 4;
  const side = code.side * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, run = 0] of code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(run)) * scale; at++)
        pixels.set([0, 0, 0], (row * side + at) * 4);
  }
  return jsQR(pixels, side, side)?.data;
}

describe('the QR code of a link', () => {
  test('CR3 is read as the link', async () => {
    const link = await assignmentLink(anAssignment(), page);
    expect(read(link)).toBe(link);
    const longest = `${page}#a=${'x'.repeat(longestLink - page.length - 3)}`;
    expect(read(longest)).toBe(longest);
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
