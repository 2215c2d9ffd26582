import jsQR from 'jsqr';
import type { QrCode } from '#features/classroom/qr-code.ts';

/** What a reader that knows nothing of ours makes of the path, drawn 4 pixels a module. */
export function readQr(code: Pick<QrCode, 'path' | 'side'> | undefined): string | undefined {
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
