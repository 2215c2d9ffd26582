import type { Check } from '../record/checks.ts';

/** One line that somebody typed: no line breaks, no control characters, nothing at its ends. */
export const isLine =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= longest &&
    value === value.trim() &&
    !/[\p{Cc}\u2028\u2029]/u.test(value);

/** Several lines that somebody typed. */
export const isNote =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && !/(?!\n)\p{Cc}/u.test(value);

/** What was typed or pasted, as isLine wants it: NFC, one space between words. May come out empty. */
export function tidyLine(typed: string, longest: number): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .slice(0, longest)
    .trim();
}

/** What was typed, as isNote wants it. */
export function tidyNote(typed: string, longest: number): string {
  const lines = typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  return lines
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim()
    .slice(0, longest);
}
