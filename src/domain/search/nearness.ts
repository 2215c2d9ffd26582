import { firstFrom } from './first-from.ts';
import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import type { Candidate } from './weigh.ts';
import { scattered } from './weights.ts';

/** So many words and marks are about one thing that is said. */
const reach = 24;
/** So many of the best are looked at again. */
const lookedAt = 60;

/**
 * Weighs candidates, best first, again: a section that holds the query in one stretch comes before one that has it
 * scattered.
 */
export function nearFirst(index: SearchIndex, reading: Reading, candidates: Candidate[]): Candidate[] {
  if (reading.slots.length < 2) return candidates;
  const answered = answeredBy(index, reading);
  return candidates.map((candidate, place) => {
    const nearness = place < lookedAt ? nearnessIn(index, reading, answered, candidate.section) : 0;
    const share = scattered + (1 - scattered) * nearness;
    const { factor, name, score } = candidate;
    return { ...candidate, factor: factor * share, score: (score - name) * share + name };
  });
}

/** Of each word of the corpus: the words of the query that it answers to, one bit each. */
function answeredBy({ corpus }: SearchIndex, { slots }: Reading): Uint32Array {
  const answered = new Uint32Array(corpus.words.length);
  slots.forEach(({ words }, slot) => {
    for (const word of words.keys()) answered[word]! |= 1 << slot;
  });
  return answered;
}

/** How much of the query stands within one stretch of a section, 0 to 1. */
function nearnessIn(
  { corpus }: SearchIndex,
  reading: Reading,
  answered: Uint32Array,
  section: number,
): number {
  const { slotWeights } = reading;
  const { heading } = corpus.sections[section]!;
  let best = 0;
  for (const segment of [heading, heading + 1, heading + 2]) {
    const from = corpus.segments[segment]!;
    const to = corpus.segments[segment + 1]! - 1;
    const named = otherNamesIn(reading, from, to);
    const seen = slotWeights.map(() => -reach);
    for (let place = from; place < to; place += 1) {
      const here = answered[corpus.tokens[place]!]! | (named.get(place) ?? 0);
      if (here === 0) continue;
      let sum = 0;
      for (let slot = 0; slot < seen.length; slot += 1) {
        if (here & (1 << slot)) seen[slot] = place;
        if (place - seen[slot]! < reach && seen[slot]! >= from) sum += slotWeights[slot]!;
      }
      best = Math.max(best, sum);
    }
  }
  return best / slotWeights.reduce((sum, weight) => sum + weight, 0);
}

/** Where other names of what was asked for begin, and the words of the query that each stands for, one bit each. */
function otherNamesIn({ matches, slots }: Reading, from: number, to: number): Map<number, number> {
  const named = new Map<number, number>();
  for (const { places, units, isOtherName } of matches) {
    if (!isOtherName) continue;
    for (let at = firstFrom(places, from); places[at]! < to; at += 1) {
      const bits = units.reduce((sum, unit) => (unit < slots.length ? sum | (1 << unit) : sum), 0);
      named.set(places[at]!, (named.get(places[at]!) ?? 0) | bits);
    }
  }
  return named;
}
