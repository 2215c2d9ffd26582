import { partNumber } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import type { Match, Reading } from './reading.ts';

/** Parts of a query that weigh no more than this share of it together are weak. */
const weakShare = 0.3;

/** What each section has of what was asked for. */
export interface Evidence {
  /** Of each part of the query, section by section: the best answer found, and how far it counts as found. */
  strength: Float32Array[];
  credit: Float32Array[];
  /** The part of the section in which the best answer stands. */
  foundIn: Float32Array[];
  /** Sections that have anything. */
  sections: number[];
}

export function gatherEvidence(
  { corpus, tallies, scratch }: SearchIndex,
  { units, matches }: Reading,
): Evidence {
  const { segmentPart, segmentSection, sections } = corpus;
  const empty = () => scratch.take();
  const evidence: Evidence = {
    strength: units.map(empty),
    credit: units.map(empty),
    foundIn: units.map(empty),
    sections: [],
  };
  const isTouched = empty();
  const weak = weakUnits(units, matches);
  const isWeak = (match: Match) => match.units.every((unit) => weak.has(unit));
  const ordered = [...matches.filter((match) => !isWeak(match)), ...matches.filter(isWeak)];
  for (const match of ordered) {
    const isNew = !isWeak(match);
    const { segments, worth } = tallies.of(match.places);
    for (let at = 0; at < segments.length; at += 1) {
      const segment = segments[at]!;
      const part = segmentPart[segment]!;
      const first = segmentSection[segment]!;
      const isName = part === partNumber.heading || part === partNumber.also;
      if (!isNew && !isName && isTouched[first] === 0) continue;
      const last = part === partNumber.page ? first + sections[first]!.after : first;
      const strength = match.strength * worth[at]!;
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

/** The least parts of a query: a section that holds nothing else is no answer, and need not be looked at. */
function weakUnits(units: readonly number[], matches: readonly Match[]): Set<number> {
  const found = new Set(matches.filter(({ places }) => places.length > 0).flatMap((match) => match.units));
  const total = [...found].reduce((sum, unit) => sum + units[unit]!, 0);
  const weak = new Set<number>();
  let sum = 0;
  for (const unit of [...found].toSorted((a, b) => units[a]! - units[b]!)) {
    sum += units[unit]!;
    if (sum > total * weakShare) break;
    weak.add(unit);
  }
  return weak;
}

function add(
  evidence: Evidence,
  unit: number,
  section: number,
  part: number,
  strength: number,
  credit: number,
) {
  const best = evidence.strength[unit]!;
  if (best[section]! < strength) {
    best[section] = strength;
    evidence.foundIn[unit]![section] = part;
  }
  const credits = evidence.credit[unit]!;
  if (credits[section]! < credit) credits[section] = credit;
}
