import { lawStatusOn } from '../evidence/law-status.ts';
import type { CorpusSection } from './corpus.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { likenessToNames } from './likeness.ts';
import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import * as weights from './weights.ts';

/** A section that has something of what was asked for, and what makes up its score. */
export interface Candidate {
  section: number;
  /** Share of the query that it holds, 0 to 1. */
  coverage: number;
  /** What its evidence is multiplied by: how whole, of what kind, in force or not. */
  factor: number;
  /** What being called so adds. */
  name: number;
  score: number;
}

export function weighSections(
  index: SearchIndex,
  reading: Reading,
  today: string,
): { candidates: Candidate[]; evidence: Evidence } {
  const evidence = gatherEvidence(index, reading);
  const likeness = likenessToNames(index, reading);
  const { units } = reading;
  const total = units.reduce((sum, weight) => sum + weight, 0);
  const onPage = creditOfPages(index, evidence);
  const candidates = evidence.sections.map((section): Candidate => {
    const { page, title, part } = index.corpus.sections[section]!;
    const pageCredit = onPage.get(title);
    let found = 0;
    let strength = 0;
    units.forEach((weight, unit) => {
      const own = evidence.credit[unit]![section]!;
      found += weight * Math.max(own, weights.fromSamePage * (pageCredit?.[unit] ?? 0));
      strength += weight * evidence.strength[unit]![section]!;
    });
    const coverage = found / total;
    const kind = weights.kindStrength[page.kind];
    const factor = (kind * statusOf(part, today) * coverage ** weights.coveragePower) / total;
    const name = kind * likeness[section]!;
    return { section, coverage, factor, name, score: strength * factor + name };
  });
  return { candidates, evidence };
}

/** A page of text is about one thing; the glossary, the cards and the cases are collections. */
function creditOfPages({ corpus }: SearchIndex, { credit, sections }: Evidence): Map<number, number[]> {
  const pages = new Map<number, number[]>();
  for (const section of sections) {
    const { title, page } = corpus.sections[section]!;
    if (page.kind === 'term' || page.sections.length === 1) continue;
    const best = pages.get(title) ?? credit.map(() => 0);
    pages.set(title, best);
    credit.forEach((found, unit) => (best[unit] = Math.max(best[unit]!, found[section]!)));
  }
  return pages;
}

function statusOf({ law }: CorpusSection['part'], today: string): number {
  if (!law) return 1;
  const [inForce, ends, contested] = law;
  const dates = { inForce: inForce || undefined, ends: ends || undefined, contested };
  return weights.statusStrength[lawStatusOn(today, dates)];
}
