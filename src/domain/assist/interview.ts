/** Substance lines of WHO ASSIST v3.1, in its order. */
export const substances = [
  'tobacco',
  'alcohol',
  'cannabis',
  'cocaine',
  'ats',
  'inhalants',
  'sedatives',
  'hallucinogens',
  'opioids',
  'other',
] as const;
export type Substance = (typeof substances)[number];

/** Questions 2 to 5: how often in the last three months. */
export const frequencies = ['never', 'once-twice', 'monthly', 'weekly', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

/** Questions 6 to 8: never; yes, but not in the last three months; yes, in the last three months. */
export const recencies = ['never', 'before', 'recent'] as const;
export type Recency = (typeof recencies)[number];

/** What one person says of one substance. An answer to a question that is not asked counts for nothing. */
export interface SubstanceAnswers {
  /** Question 1: ever used, not as medicine. A gate, not scored. */
  ever: boolean;
  /** 2: used. */
  use: Frequency;
  /** 3: strong urge. */
  urge: Frequency;
  /** 4: problems of health, family, law or money. */
  problems: Frequency;
  /** 5: left undone what was expected. */
  undone: Frequency;
  /** 6: somebody was worried. */
  concern: Recency;
  /** 7: tried to cut down and could not. */
  cutDown: Recency;
}

export type ScoredQuestion = Exclude<keyof SubstanceAnswers, 'ever'>;

/** Questions 2 to 7, in order. */
export const scoredQuestions: ScoredQuestion[] = ['use', 'urge', 'problems', 'undone', 'concern', 'cutDown'];

/**
 * The scored questions that are asked about a substance. Never used: none. Not used in the last
 * three months: only 6 and 7. Question 5 is not asked about tobacco.
 * Source: WHO ASSIST v3.1, Humeniuk et al. 2010.
 */
export function questionsAsked(substance: Substance, { ever, use }: SubstanceAnswers): ScoredQuestion[] {
  if (!ever) return [];
  if (use === 'never') return ['use', 'concern', 'cutDown'];
  return scoredQuestions.filter((question) => question !== 'undone' || substance !== 'tobacco');
}
