/** A word as it is compared when marks are left out: `Điều` -> `dieu`. đ has no decomposition of its own. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Grave, acute, tilde, hook, dot below: a syllable has one, and people put it on either of two vowels. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A word as it is compared when marks count. The tone is taken off its vowel and put last, so that hòa and hoà,
 * thủy and thuỷ, already composed, decomposed or half composed, are one word.
 */
export function exactWord(word: string): string {
  const letters = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(letters)) return letters;
  const apart = letters.normalize('NFD');
  return apart.replace(tones, '') + (apart.match(tones) ?? []).join('');
}

/** kỹ and kĩ, lý and lí, quý and quí: after a consonant alone, y and i are one sound and both are written. */
export function iForY(word: string): string {
  return word.replace(/^((?:qu|[^aeiouy\d]+))y(?![a-z])/, '$1i');
}
