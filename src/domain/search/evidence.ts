import { partNumber } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import type { Match, Reading } from './reading.ts';
import * as weights from './weights.ts';

/** What each section has of what was asked for. */
export interface Evidence {
  /** Of each part of the query, section by section: the best answer found, and how far it counts as found. */
  strength: Float32Array[];
  credit: Float32Array[];
  /** The part of the section in which the best answer stands. */
  foundIn: Uint8Array[];
  /** Sections that have anything. */
  sections: number[];
}

export function gatherEvidence(index: SearchIndex, { units, matches }: Reading): Evidence {
  const { segmentPart, segmentSection, sections } = index.corpus;
  const empty = () => new Float32Array(sections.length);
  const evidence: Evidence = {
    strength: units.map(empty),
    credit: units.map(empty),
    foundIn: units.map(() => new Uint8Array(sections.length)),
    sections: [],
  };
  const isTouched = new Uint8Array(sections.length);
  for (const match of matches) {
    for (const [segment, times] of timesBySegment(index, match)) {
      const part = segmentPart[segment]!;
      const first = segmentSection[segment]!;
      const last = part === partNumber.page ? first + sections[first]!.after : first;
      const strength = match.strength * strengthIn(index, segment, times);
      for (let section = first; section <= last; section += 1) {
        // The title of a page says nothing of a section that is the whole page, or one of a collection.
        if (part === partNumber.page && sections[section]!.part.anchor === undefined) continue;
        if (isTouched[section] === 0) evidence.sections.push(section);
        isTouched[section] = 1;
        for (const unit of match.units) add(evidence, unit, section, part, strength, match.credit);
      }
    }
  }
  return evidence;
}

function add(evidence: Evidence, unit: number, section: number, part: number, strength: number, credit: number) {
  const best = evidence.strength[unit]!;
  if (best[section]! < strength) {
    best[section] = strength;
    evidence.foundIn[unit]![section] = part;
  }
  const credits = evidence.credit[unit]!;
  if (credits[section]! < credit) credits[section] = credit;
}

function timesBySegment({ corpus }: SearchIndex, { places }: Match): Map<number, number> {
  const times = new Map<number, number>();
  for (const place of places) {
    const segment = corpus.segmentAt[place]!;
    times.set(segment, (times.get(segment) ?? 0) + 1);
  }
  return times;
}

/** BM25's saturation, on top of what one occurrence is worth in such a part. */
function strengthIn({ corpus, averages }: SearchIndex, segment: number, times: number): number {
  const part = corpus.segmentPart[segment]!;
  const length = corpus.segments[segment + 1]! - corpus.segments[segment]! - 1;
  const matters = weights.lengthMatters[part]!;
  const often = times / (times + 1 - matters + (matters * length) / averages[part]!);
  const { kind } = corpus.sections[corpus.segmentSection[segment]!]!.page;
  const strength = part === partNumber.body ? weights.bodyStrength[kind] : weights.partStrength[part]!;
  return strength * (weights.onceIsEnough + often);
}
