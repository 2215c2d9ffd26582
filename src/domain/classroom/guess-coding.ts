import { decodeVietnamese } from './legacy-vietnamese.ts';
import type { VietnameseCoding } from './legacy-vietnamese.ts';

const onset = 'ngh?|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx]';
const nuclei =
  'oai|oay|oao|oeo|uay|uây|uôi|ươi|ươu|uya|uyê|uyu|iêu|yêu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]';
const syllable = new RegExp(`^(${onset})?(${nuclei})(ch|ng|nh|[cmnpt])?$`);
/** Grave, acute, hook, tilde, dot below: what is left of a letter without them has the shape that `nuclei` knows. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function isSyllable(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD').replace(tones, '').normalize('NFC');
  return syllable.test(plain);
}

/** How many words with marks look Vietnamese, less those that don't. */
export function vietnameseWords(text: string): number {
  const words = text.split(/[\s\d.,;:|"'()/-]+/).filter((word) => /\P{ASCII}/u.test(word));
  return words.reduce((sum, word) => sum + (isSyllable(word) ? 1 : -1), 0);
}

/** What a text is most likely written in. Letters that only Unicode has settle it; where nothing speaks for another, Unicode. */
export function guessCoding(text: string): VietnameseCoding {
  if (/[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text.normalize('NFC')))
    return 'unicode';
  const others = (['tcvn3', 'vni'] as const).map((coding) => ({
    coding,
    score: vietnameseWords(decodeVietnamese(text, coding)),
  }));
  const best = others.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > vietnameseWords(text) ? best.coding : 'unicode';
}
