const letter = '[\\p{L}\\p{N}\\p{M}]';
/** A number with its marks, or letters and digits, held together by slashes and hyphens. */
const word = `\\p{N}+(?:[.,]\\p{N}+)+(?!${letter})|${letter}+(?:[/-]${letter}+)*`;
const tokenPattern = new RegExp(`(${word})|[^\\p{L}\\p{N}\\p{M}]+|.`, 'gu');

export interface TextToken {
  text: string;
  isWord: boolean;
}

/** A text cut into words and what stands between them, in one way of composing. Nothing is lost but that. */
export function tokensOf(text: string): TextToken[] {
  return [...text.normalize('NFC').matchAll(tokenPattern)].map(([token, isWord]) => ({
    text: token,
    isWord: isWord !== undefined,
  }));
}

/** The words of a text. `73/2021/QH14`, `NĐ-CP` and `6.931` are one word each; partsOf cuts them. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ text: token, isWord }) => (isWord ? [token] : []));
}

/**
 * What a compound is also found by: `73/2021/QH14` by `73/2021`, `73`, `2021`, `QH14`; `mê-ta-đôn` by its
 * syllables and by `mêtađôn`; `6.931` by `6931`. Nothing for a plain word.
 */
export function partsOf(compound: string): string[] {
  const parts = compound.split(/[/.,-]/);
  if (parts.length === 1) return [];
  const pieces = compound.split('/');
  const beginnings = pieces.slice(0, -1).map((_, place) => pieces.slice(0, place + 1).join('/'));
  return [...new Set([...beginnings, ...parts, ...(compound.includes('/') ? [] : [parts.join('')])])];
}
