import lunr from 'lunr';
import { partNumber } from './corpus.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Candidate } from './weigh.ts';

const fields = Object.keys(partNumber);

/**
 * Puts candidates in order, by lunr: an index whose terms are the parts of this query, each section's weight for a
 * part in the field where its best answer stands. lunr's builder would weigh every word of the course beforehand;
 * README.md has what that costs.
 */
export function rankByLunr(
  { units }: Reading,
  evidence: Evidence,
  candidates: readonly Candidate[],
): number[] {
  // In the order of the alphabet, as lunr wants them; the last stands for what a section is called.
  const terms = [...units, 1].map((_, place) => `part-${String(place).padStart(3, '0')}`);
  const postings = terms.map((_, place): Record<string, unknown> => ({ _index: place }));
  for (const posting of postings) for (const field of fields) posting[field] = {};
  const vectors = new Map<string, number[]>();
  const put = (section: number, place: number, field: string, weight: number) => {
    const vector = vectors.get(`${field}/${section}`) ?? [];
    vectors.set(`${field}/${section}`, vector);
    vector.push(place, weight);
    (postings[place]![field] as Record<number, object>)[section] = {};
  };
  for (const { section, factor, name } of candidates) {
    units.forEach((_, unit) => {
      const strength = evidence.strength[unit]![section]!;
      if (strength > 0) put(section, unit, fields[evidence.foundIn[unit]![section]!]!, strength * factor);
    });
    if (name > 0) put(section, units.length, 'heading', name);
  }
  const index = lunr.Index.load({
    version: lunr.version,
    fields,
    fieldVectors: [...vectors],
    invertedIndex: terms.map((term, place) => [term, postings[place]]),
    pipeline: [],
  });
  return index
    .query((query) => {
      terms.forEach((term, place) => {
        query.term(term, { boost: units[place] ?? 1, usePipeline: false });
      });
    })
    .map(({ ref }) => Number(ref));
}
