import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import { namePower } from './weights.ts';

/**
 * How far the query is what a section is called, 0 to 1, by its best name: Dice's coefficient over the words of
 * both, each weighed by how rare it is, and made steep.
 */
export function likenessToNames({ names, corpus }: SearchIndex, reading: Reading): Float32Array {
  const { slotWeights, matches } = reading;
  const query = slotWeights.reduce((sum, weight) => sum + weight, 0);
  const answers = new Map<number, Float32Array>();
  for (const { units, places, strength, words } of matches) {
    const [slot = 0] = units;
    if (words > 1 || units.length > 1 || slot >= slotWeights.length) continue;
    for (const place of places) {
      const name = names.nameAt[place]!;
      if (name === 0) continue;
      const row = answers.get(name) ?? new Float32Array(slotWeights.length);
      answers.set(name, row);
      row[slot] = Math.max(row[slot]!, strength);
    }
  }
  const likeness = new Float32Array(corpus.sections.length);
  for (const [name, row] of answers) {
    let shared = 0;
    let strength = 0;
    let count = 0;
    row.forEach((answer, slot) => {
      if (answer === 0) return;
      shared += slotWeights[slot]!;
      strength += slotWeights[slot]! * answer;
      count += 1;
    });
    const whole = (shared * Math.max(names.length[name]!, count)) / count;
    const alike = (strength / shared) * ((2 * shared) / (query + whole)) ** namePower;
    const section = names.section[name]!;
    likeness[section] = Math.max(likeness[section]!, alike);
  }
  return likeness;
}
