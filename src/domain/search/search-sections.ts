import { nearFirst } from './nearness.ts';
import type { SearchIndex } from './open-search.ts';
import { rankByLunr } from './rank.ts';
import { readQuery, type Reading } from './reading.ts';
import type { SectionKind } from './section.ts';
import { furtherOfPage } from './weights.ts';
import { weighSections, type Candidate } from './weigh.ts';

/** For each hit that is wanted so many of the best are compared closely; what comes after them stays there. */
const comparedForEach = 4;

export interface SearchOptions {
  /** The day by which a law is in force or not, `2026-11-23`. */
  today: string;
  kind?: SectionKind | undefined;
  module?: string | undefined;
  /** How many hits are wanted; 50 unless told. */
  most?: number;
}

export interface SearchAnswer {
  reading: Reading;
  /** Places in `index.corpus.sections`, best first. */
  hits: number[];
  /** How many there are of each kind in the module asked for, and in each module of the kind asked for; '': in all. */
  kinds: Map<SectionKind | '', number>;
  modules: Map<string, number>;
  /** How many there are of the kind and in the module asked for. */
  total: number;
}

export function searchSections(index: SearchIndex, query: string, options: SearchOptions): SearchAnswer {
  const reading = readQuery(index, query);
  const answer: SearchAnswer = { reading, hits: [], kinds: new Map(), modules: new Map(), total: 0 };
  if (reading.slots.length === 0) return answer;
  index.scratch.free();
  const { candidates, evidence } = weighSections(index, reading, options.today);
  const asked: Candidate[] = [];
  for (const candidate of candidates) {
    const { kind, module = '' } = index.corpus.sections[candidate.section]!.page;
    const isKind = options.kind === undefined || options.kind === kind;
    const isModule = options.module === undefined || options.module === module;
    if (isModule) countIn(answer.kinds, kind);
    if (isKind) countIn(answer.modules, module);
    if (isKind && isModule) asked.push(candidate);
  }
  const most = options.most ?? 50;
  const first = bestOf(asked, most * comparedForEach);
  const best = spread(index, nearFirst(index, reading, first)).slice(0, most);
  answer.hits = rankByLunr(reading, evidence, best);
  answer.total = asked.length;
  return answer;
}

/** Best first. The best scores are kept in order, the least in front: most candidates cost one look at it. */
function bestOf(candidates: readonly Candidate[], most: number): Candidate[] {
  const best = new Float64Array(most).fill(-Infinity);
  for (const { score } of candidates) {
    if (score <= best[0]!) continue;
    let at = 0;
    for (; at + 1 < most && best[at + 1]! < score; at += 1) best[at] = best[at + 1]!;
    best[at] = score;
  }
  const least = best[0]!;
  return candidates.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
}

/** One more under its own name and under '', which is for all. */
function countIn<Name>(counts: Map<Name | '', number>, name: Name) {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.set('', (counts.get('') ?? 0) + 1);
}

/** Best first, the further sections of a page held back. */
function spread({ corpus }: SearchIndex, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<number, number>();
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .map((candidate) => {
      const { title } = corpus.sections[candidate.section]!;
      const share = furtherOfPage ** (seen.get(title) ?? 0);
      seen.set(title, (seen.get(title) ?? 0) + 1);
      const { factor, name, score } = candidate;
      return { ...candidate, factor: factor * share, name: name * share, score: score * share };
    })
    .toSorted((a, b) => b.score - a.score);
}
