import { questionsAsked } from './interview.ts';
import type { Frequency, Recency, ScoredQuestion, Substance, SubstanceAnswers } from './interview.ts';

/** Points for each answer. Source: WHO ASSIST v3.1, Humeniuk et al. 2010. Some copies on the web give other points. */
export const weights: {
  [Question in ScoredQuestion]: Record<
    SubstanceAnswers[Question] extends Recency ? Recency : Frequency,
    number
  >;
} = {
  use: { never: 0, 'once-twice': 2, monthly: 3, weekly: 4, daily: 6 },
  urge: { never: 0, 'once-twice': 3, monthly: 4, weekly: 5, daily: 6 },
  problems: { never: 0, 'once-twice': 4, monthly: 5, weekly: 6, daily: 7 },
  undone: { never: 0, 'once-twice': 5, monthly: 6, weekly: 7, daily: 8 },
  concern: { never: 0, before: 3, recent: 6 },
  cutDown: { never: 0, before: 3, recent: 6 },
};

export type Risk = 'low' | 'moderate' | 'high';

/** Lowest score of each band. Source: as above. */
const from: Record<'alcohol' | 'others', Record<Exclude<Risk, 'low'>, number>> = {
  alcohol: { moderate: 11, high: 27 },
  others: { moderate: 4, high: 27 },
};

export interface SubstanceScore {
  /** 0 to 39; tobacco to 31. Never added up over substances. */
  score: number;
  risk: Risk;
  /** Points of each question that was asked. */
  points: Partial<Record<ScoredQuestion, number>>;
}

/** Score of one substance: the points of questions 2 to 7 that are asked. */
export function scoreSubstance(substance: Substance, answers: SubstanceAnswers): SubstanceScore {
  const points: SubstanceScore['points'] = {};
  for (const question of questionsAsked(substance, answers)) {
    points[question] = (weights[question] as Record<string, number>)[answers[question]] ?? 0;
  }
  const score = Object.values(points).reduce((sum, one) => sum + one, 0);
  return { score, risk: riskOf(substance, score), points };
}

/** Scores by substance ever used. Where none was, the interview ends with question 1 and there is nothing to score. */
export function scoreInterview(
  answers: Partial<Record<Substance, SubstanceAnswers>>,
): Partial<Record<Substance, SubstanceScore>> {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, each]) => each.ever)
      .map(([substance, each]) => [substance, scoreSubstance(substance as Substance, each)]),
  );
}

export function riskOf(substance: Substance, score: number): Risk {
  const { moderate, high } = from[substance === 'alcohol' ? 'alcohol' : 'others'];
  return score >= high ? 'high' : score >= moderate ? 'moderate' : 'low';
}

/** Lowest and highest score of a band, as it is printed. */
export function bandOf(substance: Substance, risk: Risk): [number, number] {
  const { moderate, high } = from[substance === 'alcohol' ? 'alcohol' : 'others'];
  if (risk === 'low') return [0, moderate - 1];
  return risk === 'moderate' ? [moderate, high - 1] : [high, highestScore(substance)];
}

export function highestScore(substance: Substance): number {
  return substance === 'tobacco' ? 31 : 39;
}
