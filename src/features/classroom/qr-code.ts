import { encode } from 'uqr';

/** What cameras of phones read without trouble, in millimetres a module on paper. */
const moduleSize = 0.36;
/** White around it, in modules (ISO/IEC 18004). */
const quiet = 4;

export interface QrCode {
  /** An SVG path in modules, the white around it included. */
  path: string;
  /** Modules a side, the white around it included. */
  side: number;
  /** How wide to print it at least, in whole millimetres. */
  millimetres: number;
  bytes: number;
}

/** undefined where the text is too long for any QR code. Up to 300 bytes come to 25 mm. */
export function qrCode(text: string): QrCode | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > 2900) return undefined;
  const { data, size } = encode(text, { ecc: 'L', border: quiet });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { path: runs.join(''), side: size, millimetres: Math.max(25, Math.ceil(size * moduleSize)), bytes };
}
