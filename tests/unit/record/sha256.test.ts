import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#domain/record/sha256.ts';
import { utf8Bytes } from '#domain/record/utf8.ts';

test('SHA-256 agrees with OpenSSL for every length about a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, n) => n * 7);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('UTF-8 agrees with TextEncoder, lone surrogates included', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(unit).map((units) => units.join('')),
  );
  fc.assert(
    fc.property(
      text,
      (each) => void expect([...utf8Bytes(each)]).toEqual([...new TextEncoder().encode(each)]),
    ),
  );
});
