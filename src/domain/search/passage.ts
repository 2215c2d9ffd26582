import type { SearchIndex } from './open-search.ts';
import { hitsIn, textParts, type TextPart } from './hits-in-text.ts';
import type { Reading } from './reading.ts';

/** About how many words and marks of a text are shown. */
const length = 44;
/** How far back the beginning of a sentence is looked for. */
const backwards = 12;

/** The heading of a section, its hits apart. */
export function headingParts(index: SearchIndex, reading: Reading, section: number): TextPart[] {
  const { heading } = index.corpus.sections[section]!;
  return textParts(index, heading, hitsIn(index, reading, heading));
}

/** The stretch of a section's body that answers best, in its own spelling; its beginning where nothing does. */
export function passageParts(index: SearchIndex, reading: Reading, section: number): TextPart[] {
  const segment = index.corpus.sections[section]!.heading + 2;
  const hits = hitsIn(index, reading, segment);
  const start = sentenceBefore(index, segment, bestStart(hits));
  // Near the end, what stands before makes up for what does not follow.
  const from = hits.length - start < length ? Math.max(0, hits.length - length) : start;
  const to = Math.min(hits.length, from + length);
  const parts = textParts(index, segment, hits, from, to);
  if (from > 0) parts.unshift({ text: '… ', isHit: false });
  if (to < hits.length) parts.push({ text: ' …', isHit: false });
  return parts;
}

function bestStart(hits: Float32Array): number {
  let best = 0;
  let most = 0;
  let sum = 0;
  for (let at = 0; at < hits.length; at += 1) {
    sum += hits[at]!;
    const start = at - length + backwards + 1;
    if (start > 0) sum -= hits[start - 1]!;
    if (sum > most + 0.001) [best, most] = [firstHit(hits, Math.max(0, start)), sum];
  }
  return best;
}

function firstHit(hits: Float32Array, from: number): number {
  return hits.findIndex((hit, at) => at >= from && hit > 0);
}

function sentenceBefore({ corpus }: SearchIndex, segment: number, at: number): number {
  const first = corpus.segments[segment]!;
  for (let back = at; back > Math.max(0, at - backwards); back -= 1) {
    if (/[.?!:] /.test(corpus.words[corpus.tokens[first + back - 1]!]!)) return back;
  }
  return at <= backwards ? 0 : at - backwards / 2;
}
