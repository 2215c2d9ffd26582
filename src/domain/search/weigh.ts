import { lawStatusOn } from '../evidence/law-status.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { likenessToNames } from './likeness.ts';
import type { SearchIndex } from './open-search.ts';
import type { PackedLaw, PackedPage } from './packed.ts';
import type { Reading } from './reading.ts';
import * as weights from './weights.ts';

/** A section that has something of what was asked for, and what makes up its score. */
export interface Candidate {
  section: number;
  /** What its evidence is multiplied by: how whole, of what kind, in force or not. */
  factor: number;
  /** What being called so adds. */
  name: number;
  score: number;
}

/** A section that holds less than this share of what the best one holds, and is not called so, is no answer. */
const leastShare = 0.4;
/** Where so few are answers, less is enough. */
const few = 10;
const leastOfFew = 0.15;
const leastLikeness = 0.1;

export function weighSections(
  index: SearchIndex,
  reading: Reading,
  today: string,
): { candidates: Candidate[]; evidence: Evidence } {
  const evidence = gatherEvidence(index, reading);
  const likeness = likenessToNames(index, reading);
  const total = reading.units.reduce((sum, weight) => sum + weight, 0);
  const coverages = coverageOf(index, reading, evidence);
  const best = coverages.reduce((most, one) => Math.max(most, one), 0);
  const isFew = coverages.reduce((count, one) => count + (one >= leastShare * best ? 1 : 0), 0) < few;
  const least = best * (isFew ? leastOfFew : leastShare);
  const asksByNumber = reading.slots.some(({ folded }) => /\d/.test(folded));
  const candidates: Candidate[] = [];
  for (const section of evidence.sections) {
    const coverage = coverages[section]!;
    if (coverage < least && likeness[section]! < leastLikeness) continue;
    const { page, part } = index.corpus.sections[section]!;
    const kind =
      weights.kindStrength[page.kind] * (asksByNumber && page.kind === 'law' ? weights.lawByNumber : 1);
    const status = part.law ? statusOf(part.law, today) : 1;
    const common = index.measures.isCommon[section] ? weights.underCommonHeading : 1;
    const factor = (kind * status * common * coverage) / total;
    const name = kind * likeness[section]!;
    let strength = 0;
    for (let unit = 0; unit < reading.units.length; unit += 1) {
      strength += reading.units[unit]! * evidence.strength[unit]![section]!;
    }
    candidates.push({ section, factor, name, score: strength * factor + name });
  }
  return { candidates, evidence };
}

/** Of each section, the share of the query that it holds; what only the rest of its page holds counts a little. */
function coverageOf(
  { corpus, scratch }: SearchIndex,
  { units }: Reading,
  { credit, sections }: Evidence,
): Float32Array {
  const total = units.reduce((sum, weight) => sum + weight, 0);
  const coverage = scratch.take();
  const onPage = new Float32Array(corpus.segmentPart.length);
  const shared = sections.filter((section) => isOneThing(corpus.sections[section]!.page));
  units.forEach((weight, unit) => {
    const found = credit[unit]!;
    onPage.fill(0);
    for (const section of shared) {
      const { title } = corpus.sections[section]!;
      if (onPage[title]! < found[section]!) onPage[title] = found[section]!;
    }
    for (const section of sections) {
      const own = Math.max(found[section]!, weights.fromSamePage * onPage[corpus.sections[section]!.title]!);
      coverage[section]! += (own * weight) / total;
    }
  });
  return coverage;
}

/** A page of text is about one thing; the glossary is a collection. */
function isOneThing({ kind, sections }: PackedPage): boolean {
  return kind !== 'term' && sections.length > 1;
}

function statusOf([inForce, ends, contested]: PackedLaw, today: string): number {
  const dates = { inForce: inForce || undefined, ends: ends || undefined, contested };
  return weights.statusStrength[lawStatusOn(today, dates)];
}
