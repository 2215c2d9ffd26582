import { foldWord } from './fold.ts';
import { wordsOf } from './words.ts';

export interface PassagePart {
  text: string;
  hit: boolean;
}

/** A stretch of the text around the first hit, in its own spelling, with the words found marked. */
export function passageAround(text: string, query: string, length = 180): PassagePart[] {
  const wanted = wordsOf(query).map(foldWord);
  const isHit = (word: string) => {
    const folded = foldWord(word);
    return wanted.some(
      (one, place) =>
        folded === one || (place === wanted.length - 1 && one.length > 1 && folded.startsWith(one)),
    );
  };
  const pieces = text.normalize('NFC').split(/([\p{L}\p{N}\p{M}]+)/u);
  let offset = 0;
  let first = 0;
  for (const piece of pieces) {
    if (piece && isHit(piece)) {
      first = offset;
      break;
    }
    offset += piece.length;
  }
  const from = Math.max(0, first - length / 3);
  const parts: PassagePart[] = [];
  offset = 0;
  for (const piece of pieces) {
    const start = offset;
    offset += piece.length;
    if (offset <= from || start > from + length) continue;
    parts.push({ text: piece, hit: isHit(piece) });
  }
  if (from > 0) parts.unshift({ text: '… ', hit: false });
  if (offset > from + length) parts.push({ text: ' …', hit: false });
  return parts;
}
