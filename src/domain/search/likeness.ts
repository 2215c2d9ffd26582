import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import { namePower } from './weights.ts';

/**
 * How far the query is what a section is called, 0 to 1, by its best name: Dice's coefficient over the words of
 * both, each weighed by how rare it is, and made steep.
 */
export function likenessToNames({ names, scratch }: SearchIndex, reading: Reading): Float32Array {
  const { slotWeights, matches } = reading;
  const slots = slotWeights.length;
  const query = slotWeights.reduce((sum, weight) => sum + weight, 0);
  /** Of each name found, its row in `answers`, from 1: how well each word of the query answers to it. */
  const rowOf = new Uint32Array(names.start.length);
  const found = [0];
  const answers: number[] = Array.from({ length: slots }, () => 0);
  for (const { units, inNames = [], strength } of matches) {
    const [slot = 0] = units;
    for (const place of inNames) {
      const name = names.nameAt[place]!;
      if (rowOf[name] === 0) {
        rowOf[name] = found.push(name) - 1;
        for (let left = slots; left > 0; left -= 1) answers.push(0);
      }
      const at = rowOf[name]! * slots + slot;
      answers[at] = Math.max(answers[at]!, strength);
    }
  }
  const likeness = scratch.take();
  for (let row = 1; row < found.length; row += 1) {
    let shared = 0;
    let strength = 0;
    let count = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      const answer = answers[row * slots + slot]!;
      if (answer === 0) continue;
      shared += slotWeights[slot]!;
      strength += slotWeights[slot]! * answer;
      count += 1;
    }
    const name = found[row]!;
    const whole = (shared * Math.max(names.length[name]!, count)) / count;
    const alike = (strength / shared) * ((2 * shared) / (query + whole)) ** namePower;
    const section = names.section[name]!;
    likeness[section] = Math.max(likeness[section]!, alike);
  }
  for (const { units, places, strength, words, isOtherName } of matches) {
    if (!isOtherName) continue;
    const shared = units.reduce((sum, unit) => sum + (slotWeights[unit] ?? 0), 0) / query;
    for (const place of places) {
      const name = names.nameAt[place]!;
      if (name === 0 || names.start[name] !== place || names.length[name] !== words) continue;
      const section = names.section[name]!;
      likeness[section] = Math.max(likeness[section]!, strength * shared ** namePower);
    }
  }
  return likeness;
}
