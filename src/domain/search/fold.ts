/** A word as it is compared when marks are left out: `Điều` -> `dieu`. đ has no decomposition of its own. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** A word as it is compared when marks count, in one way of composing. */
export function exactWord(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
