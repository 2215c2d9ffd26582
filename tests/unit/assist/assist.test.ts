import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frequencies,
  questionsAsked,
  recencies,
  scoredQuestions,
  substances,
} from '#domain/assist/interview.ts';
import type { ScoredQuestion, Substance, SubstanceAnswers } from '#domain/assist/interview.ts';
import { bandOf, highestScore, riskOf, scoreInterview, scoreSubstance } from '#domain/assist/score.ts';

// Every number here: WHO ASSIST v3.1, Humeniuk et al. 2010.

const nothing: SubstanceAnswers = {
  ever: true,
  use: 'never',
  urge: 'never',
  problems: 'never',
  undone: 'never',
  concern: 'never',
  cutDown: 'never',
};
const most: SubstanceAnswers = {
  ever: true,
  use: 'daily',
  urge: 'daily',
  problems: 'daily',
  undone: 'daily',
  concern: 'recent',
  cutDown: 'recent',
};
const points = (question: ScoredQuestion, answer: string) =>
  scoreSubstance('opioids', { ...nothing, use: 'daily', [question]: answer }).points[question];

const anyFrequency = fc.constantFrom(...frequencies);
const anyRecency = fc.constantFrom(...recencies);
const anyAnswers = fc.record({
  ever: fc.boolean(),
  use: anyFrequency,
  urge: anyFrequency,
  problems: anyFrequency,
  undone: anyFrequency,
  concern: anyRecency,
  cutDown: anyRecency,
});
const anySubstance = fc.constantFrom(...substances);

describe('the points of an answer', () => {
  test.each([
    ['use', [0, 2, 3, 4, 6]],
    ['urge', [0, 3, 4, 5, 6]],
    ['problems', [0, 4, 5, 6, 7]],
    ['undone', [0, 5, 6, 7, 8]],
  ] as const)('%s: never, once or twice, monthly, weekly, daily', (question, wanted) => {
    const given = frequencies.map((answer) =>
      question === 'use'
        ? (scoreSubstance('opioids', { ...nothing, use: answer }).points.use ?? 0)
        : points(question, answer),
    );
    expect(given).toEqual(wanted);
  });

  test.each(['concern', 'cutDown'] as const)(
    '%s: never, not lately, in the last three months',
    (question) => {
      expect(recencies.map((answer) => points(question, answer))).toEqual([0, 3, 6]);
    },
  );
});

describe('the score', () => {
  test('is the sum of questions 2 to 7, at most 39', () => {
    expect(scoreSubstance('opioids', most).score).toBe(6 + 6 + 7 + 8 + 6 + 6);
    expect(highestScore('opioids')).toBe(39);
  });

  test('of tobacco leaves out question 5 and is at most 31', () => {
    expect(scoreSubstance('tobacco', most).score).toBe(31);
    expect(highestScore('tobacco')).toBe(31);
    expect(scoreSubstance('tobacco', most).points.undone).toBeUndefined();
  });

  test('is kept apart for each substance', () => {
    const scores = scoreInterview({ alcohol: most, opioids: most, cannabis: { ...nothing, use: 'monthly' } });
    expect(Object.entries(scores).map(([substance, { score }]) => [substance, score])).toEqual([
      ['alcohol', 39],
      ['opioids', 39],
      ['cannabis', 3],
    ]);
  });
});

describe('the gates', () => {
  test('a substance never used is asked about no further', () => {
    expect(questionsAsked('opioids', { ...most, ever: false })).toEqual([]);
    expect(scoreSubstance('opioids', { ...most, ever: false })).toEqual({
      score: 0,
      risk: 'low',
      points: {},
    });
  });

  test('where nothing was ever used the interview stops', () => {
    expect(scoreInterview({ alcohol: { ...most, ever: false }, opioids: { ...most, ever: false } })).toEqual(
      {},
    );
  });

  test('a substance not used in the last three months goes on with questions 6 and 7', () => {
    const lately = { ...most, use: 'never' as const };
    expect(questionsAsked('opioids', lately)).toEqual(['use', 'concern', 'cutDown']);
    expect(scoreSubstance('opioids', lately).score).toBe(12);
  });

  test('a substance used in the last three months is asked about in full', () => {
    expect(questionsAsked('alcohol', { ...nothing, use: 'once-twice' })).toEqual(scoredQuestions);
    expect(questionsAsked('tobacco', { ...nothing, use: 'once-twice' })).toEqual(
      scoredQuestions.filter((question) => question !== 'undone'),
    );
  });
});

describe('the risk', () => {
  test.each([
    [0, 'low'],
    [10, 'low'],
    [11, 'moderate'],
    [26, 'moderate'],
    [27, 'high'],
    [39, 'high'],
  ] as const)('alcohol at %d is %s', (score, risk) => {
    expect(riskOf('alcohol', score)).toBe(risk);
  });

  const others = substances.filter((substance) => substance !== 'alcohol');
  test.each(others)('%s: low to 3, moderate to 26, high from 27', (substance) => {
    expect([0, 3, 4, 26, 27, 31].map((score) => riskOf(substance, score))).toEqual([
      'low',
      'low',
      'moderate',
      'moderate',
      'high',
      'high',
    ]);
  });

  test('the bands meet without a gap and agree with the risk', () => {
    for (const substance of substances) {
      const bands = (['low', 'moderate', 'high'] as const).map(
        (risk) => [risk, ...bandOf(substance, risk)] as const,
      );
      expect(bands[0]?.[1]).toBe(0);
      expect(bands[2]?.[2]).toBe(highestScore(substance));
      expect(bands[1]?.[1]).toBe((bands[0]?.[2] ?? 0) + 1);
      expect(bands[2]?.[1]).toBe((bands[1]?.[2] ?? 0) + 1);
      for (const [risk, low, high] of bands)
        expect([riskOf(substance, low), riskOf(substance, high)]).toEqual([risk, risk]);
    }
  });

  test('the same ten points are low for alcohol and moderate for any other', () => {
    expect(riskOf('alcohol', 10)).toBe('low');
    expect(riskOf('sedatives', 10)).toBe('moderate');
  });
});

describe('any answers', () => {
  test('a score stays within its bounds', () => {
    fc.assert(
      fc.property(anySubstance, anyAnswers, (substance, answers) => {
        const { score } = scoreSubstance(substance as Substance, answers);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(highestScore(substance));
      }),
    );
  });

  test('what is not asked counts for nothing', () => {
    fc.assert(
      fc.property(anySubstance, anyAnswers, anyAnswers, (substance, answers, noise) => {
        const asked = questionsAsked(substance, answers);
        const kept = Object.fromEntries(asked.map((question) => [question, answers[question]]));
        const other = { ...noise, ever: answers.ever, use: answers.use, ...kept };
        expect(scoreSubstance(substance, other)).toEqual(scoreSubstance(substance, answers));
      }),
    );
  });

  test('a graver answer never lowers the score', () => {
    fc.assert(
      fc.property(
        anySubstance,
        anyAnswers,
        fc.constantFrom(...scoredQuestions),
        (substance, answers, question) => {
          const scale: readonly string[] =
            question === 'concern' || question === 'cutDown' ? recencies : frequencies;
          const scores = scale.map(
            (answer) => scoreSubstance(substance, { ...answers, [question]: answer }).score,
          );
          expect(scores.toSorted((a, b) => a - b)).toEqual(scores);
        },
      ),
    );
  });
});
