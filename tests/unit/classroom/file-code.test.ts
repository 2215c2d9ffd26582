import { describe, expect, test } from 'vitest';
import { codeOfFile, fileOfCode, longestCode } from '#features/classroom/file-code.client.ts';
import { qrCode } from '#features/classroom/qr-code.ts';
import { readQr } from './read-qr.ts';

const file = `{"format":"cau-noi-submission","name":"Đỗ Ngọc Ấn","events":[${'{"type":"lesson.completed"},'.repeat(30)}{}]}\n`;

describe('a hand-in as a QR code', () => {
  test('CR14 comes out of the code as it went in', async () => {
    const code = (await codeOfFile(file)) ?? '';
    expect(readQr(qrCode(code))).toBe(code);
    expect(await fileOfCode(code)).toBe(file);
  });

  test('CR14 what is too long for one code makes none', async () => {
    const random = Array.from({ length: 2000 }, (_, n) => ((n * 2654435761) >>> 0).toString(36)).join('');
    expect(await codeOfFile(random)).toBeUndefined();
    expect(qrCode('x'.repeat(longestCode))?.side).toBeLessThanOrEqual(149);
  });

  test('CR14 a code of something else is none of ours', async () => {
    for (const other of ['', 'https://cau-noi.example/#a=xxxx', '#h=', '#h=%%%', '#h=xxxx'])
      expect(await fileOfCode(other)).toBeUndefined();
  });
});
