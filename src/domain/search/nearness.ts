import { firstFrom } from './hits-in-text.ts';
import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import type { Candidate } from './weigh.ts';
import { scattered } from './weights.ts';

/** So many words and marks are about one thing that is said. */
const reach = 24;
/** So many of the best are looked at again. */
const lookedAt = 60;

/** Weighs candidates again: a section that holds the query in one stretch comes before one that has it scattered. */
export function nearFirst(
  index: SearchIndex,
  reading: Reading,
  candidates: readonly Candidate[],
): Candidate[] {
  if (reading.slots.length < 2) return [...candidates];
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .map((candidate, place) => {
      const nearness = place < lookedAt ? nearnessIn(index, reading, candidate.section) : 0;
      const share = scattered + (1 - scattered) * nearness;
      const { factor, name, score } = candidate;
      return { ...candidate, factor: factor * share, score: (score - name) * share + name };
    });
}

/** How much of the query stands within one stretch of a section, 0 to 1: what is scattered over a long text says less. */
function nearnessIn({ corpus }: SearchIndex, reading: Reading, section: number): number {
  const { slots, slotWeights } = reading;
  const total = slotWeights.reduce((sum, weight) => sum + weight, 0);
  const { heading } = corpus.sections[section]!;
  let best = 0;
  for (const segment of [heading, heading + 1, heading + 2]) {
    const from = corpus.segments[segment]!;
    const to = corpus.segments[segment + 1]! - 1;
    const named = otherNamesIn(reading, from, to);
    const seen = slots.map(() => -reach);
    for (let place = from; place < to; place += 1) {
      const token = corpus.tokens[place]!;
      let isHit = false;
      slots.forEach(({ answers }, slot) => {
        if (answers[token] === 0 && !named.get(place)?.includes(slot)) return;
        seen[slot] = place;
        isHit = true;
      });
      if (!isHit) continue;
      let sum = 0;
      for (let slot = 0; slot < slots.length; slot += 1) {
        if (place - seen[slot]! < reach && seen[slot]! >= from) sum += slotWeights[slot]!;
      }
      best = Math.max(best, sum);
    }
  }
  return best / total;
}

/** Where other names of what was asked for begin, and the words of the query that each stands for. */
function otherNamesIn({ matches, slots }: Reading, from: number, to: number): Map<number, number[]> {
  const named = new Map<number, number[]>();
  for (const { places, units, isOtherName } of matches) {
    if (!isOtherName) continue;
    for (let at = firstFrom(places, from); places[at]! < to; at += 1) {
      const words = units.filter((unit) => unit < slots.length);
      named.set(places[at]!, [...(named.get(places[at]!) ?? []), ...words]);
    }
  }
  return named;
}
