import { firstFrom } from './first-from.ts';
import { tokenText } from './corpus-text.ts';
import { wordBeside } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import { isTogether } from './pairs.ts';

/** A stretch of text in its own spelling, and whether it answers to the query. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

/** Of each token of a segment: how much it weighs as an answer; 0 for what is none. */
export function hitsIn(index: SearchIndex, reading: Reading, segment: number): Float32Array {
  const { corpus } = index;
  const from = corpus.segments[segment]!;
  const hits = new Float32Array(corpus.segments[segment + 1]! - 1 - from);
  const { slots, slotWeights, pairs } = reading;
  const answersNear = (place: number, step: 1 | -1, slot: number) => {
    const next = wordBeside(corpus, place, step);
    const answers = slots[slot]?.answers;
    if (next < 0 || !answers) return false;
    const third = wordBeside(corpus, next, step);
    return answers[corpus.tokens[next]!]! > 0 || (third >= 0 && answers[corpus.tokens[third]!]! > 0);
  };
  for (let at = 0; at < hits.length; at += 1) {
    const place = from + at;
    slots.forEach((slot, number) => {
      if (!slot.answers[corpus.tokens[place]!]) return;
      const isBeside = answersNear(place, -1, number - 1) || answersNear(place, 1, number + 1);
      // Half of a word of two syllables is no hit, nor is a word that any text is full of.
      const needsOther = slot.isCommon || isTogether(pairs[number - 1]) || isTogether(pairs[number]);
      if (slots.length > 1 && needsOther && !isBeside && !/\d/.test(slot.folded)) return;
      hits[at] = Math.max(hits[at]!, slotWeights[number]! * (isBeside ? 2 : 1));
    });
  }
  for (const { places, words, isOtherName } of reading.matches) {
    if (!isOtherName) continue;
    for (let next = firstFrom(places, from); places[next]! < from + hits.length; next += 1) {
      for (let left = words, at = places[next]!; left > 0 && at >= 0; left -= 1) {
        hits[at - from] = Math.max(hits[at - from]!, 1);
        at = wordBeside(corpus, at, 1);
      }
    }
  }
  return hits;
}

/** Tokens of a segment as text, hits apart; hits that only a space parts are one. */
export function textParts(
  { corpus }: SearchIndex,
  segment: number,
  hits: Float32Array,
  first = 0,
  last = hits.length,
): TextPart[] {
  const parts: TextPart[] = [];
  for (let at = first; at < last; at += 1) {
    const place = corpus.segments[segment]! + at;
    const text = tokenText(corpus, place, at === first);
    const isHit = hits[at]! > 0;
    const before = parts.at(-1);
    if (before?.isHit === isHit) before.text += text;
    else if (isHit && text.startsWith(' ') && before) {
      before.text += ' ';
      parts.push({ text: text.slice(1), isHit });
    } else parts.push({ text, isHit });
  }
  return parts;
}
