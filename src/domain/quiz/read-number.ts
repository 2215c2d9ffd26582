import type { Locale } from '../shared/locale.ts';

/**
 * A number as people type it, null where it is none. 1.5 and 1,5 are the same in both languages, and
 * so are 1600 and 1 600. A single mark before three digits is read by language: 1.600 is sixteen
 * hundred in Vietnamese and 1.6 in English.
 */
export function readNumber(text: string, locale: Locale): number | null {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  const [, sign, digits] = /^([-+]?)(\d[\d.,]*)$/.exec(typed) ?? [];
  if (!digits) return null;
  for (const group of locale === 'vi' ? ['.', ','] : [',', '.']) {
    const decimal = group === '.' ? ',' : '.';
    const whole = digits.split(decimal);
    if (whole.length > 2 || whole[1]?.includes(group) || !isGrouped(whole[0] ?? '', group)) continue;
    return Number(`${sign}${(whole[0] ?? '').replaceAll(group, '')}.${whole[1] || '0'}`);
  }
  return null;
}

/** 1600 and 1.600 and 12.345.678, never 0.600 or 16.00. */
function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  if (rest.length === 0) return /^\d+$/.test(first);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((three) => /^\d{3}$/.test(three));
}
