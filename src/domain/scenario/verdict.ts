import { criteria } from './criteria.ts';
import type { Criterion, Scores } from './criteria.ts';
import type { CaseGraph } from './schema.ts';

export type VerdictReason =
  | { kind: 'breach'; choice: string }
  | { kind: 'floor'; criterion: Criterion; score: number; floor: number }
  | { kind: 'total'; total: number; needed: number };

export interface Verdict {
  passed: boolean;
  total: number;
  /** Why it did not pass; empty where it passed. Breaches first. */
  reasons: VerdictReason[];
}

/** Judges a finished run by the rule that the case states: no breach, every floor kept, the total reached. */
export function judgeRun(
  scenario: Pick<CaseGraph, 'pass'>,
  scores: Scores,
  breaches: readonly string[],
): Verdict {
  const total = totalOf(scores);
  const reasons: VerdictReason[] = breaches.map((choice) => ({ kind: 'breach', choice }));
  for (const criterion of criteria) {
    const floor = scenario.pass.floors[criterion];
    const score = scores[criterion];
    if (floor !== undefined && score < floor) reasons.push({ kind: 'floor', criterion, score, floor });
  }
  if (total < scenario.pass.total) reasons.push({ kind: 'total', total, needed: scenario.pass.total });
  return { passed: reasons.length === 0, total, reasons };
}

export function totalOf(scores: Scores): number {
  return criteria.reduce((sum, criterion) => sum + scores[criterion], 0);
}
