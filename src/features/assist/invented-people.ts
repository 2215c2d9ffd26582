import type { Recency, Substance, SubstanceAnswers } from '#domain/assist/interview.ts';

export interface InventedPerson {
  id: 'tuan' | 'hanh' | 'quan';
  substances: [Substance, SubstanceAnswers][];
  /** Question 8, not scored. */
  injected: Recency;
}

/** Nobody's answers. Each person shows one rule: 5 left out for tobacco, the bands of alcohol, the gate at question 2. */
export const inventedPeople: InventedPerson[] = [
  {
    id: 'tuan',
    substances: [
      [
        'opioids',
        {
          ever: true,
          use: 'daily',
          urge: 'daily',
          problems: 'weekly',
          undone: 'weekly',
          concern: 'recent',
          cutDown: 'recent',
        },
      ],
      [
        'tobacco',
        {
          ever: true,
          use: 'daily',
          urge: 'daily',
          problems: 'never',
          undone: 'never',
          concern: 'before',
          cutDown: 'before',
        },
      ],
    ],
    injected: 'recent',
  },
  {
    id: 'hanh',
    substances: [
      [
        'alcohol',
        {
          ever: true,
          use: 'weekly',
          urge: 'once-twice',
          problems: 'never',
          undone: 'never',
          concern: 'before',
          cutDown: 'never',
        },
      ],
      [
        'sedatives',
        {
          ever: true,
          use: 'weekly',
          urge: 'once-twice',
          problems: 'never',
          undone: 'never',
          concern: 'before',
          cutDown: 'never',
        },
      ],
    ],
    injected: 'never',
  },
  {
    id: 'quan',
    substances: [
      [
        'ats',
        {
          ever: true,
          use: 'once-twice',
          urge: 'never',
          problems: 'once-twice',
          undone: 'never',
          concern: 'never',
          cutDown: 'never',
        },
      ],
      [
        'cannabis',
        {
          ever: true,
          use: 'never',
          urge: 'never',
          problems: 'never',
          undone: 'never',
          concern: 'before',
          cutDown: 'never',
        },
      ],
    ],
    injected: 'never',
  },
];
