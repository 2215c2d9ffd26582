import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { analyseQuiz } from '#domain/classroom/item-analysis.ts';
import type { Sitting } from '#domain/classroom/item-analysis.ts';
import { outcomeChanges } from '#domain/classroom/item-analysis-outcomes.ts';
import { sittingsOf } from '#domain/classroom/item-analysis-sittings.ts';
import { quantile } from '#domain/classroom/item-analysis-statistics.ts';
import { upperLower } from '#domain/classroom/item-analysis-upper-lower.ts';
import type { WorkAnswer } from '#domain/classroom/collect-work.ts';
import { aSitting, someWork } from './work.ts';

/** A triangle: each question is got right by one person fewer than the one before. */
const triangle = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 0, 0],
];
const sittings = (rows: number[][]): Sitting[] => rows.map((row, n) => aSitting(`l${n}`, row));
const revisions = { 'q/i0': 'r', 'q/i1': 'r', 'q/i2': 'r', 'q/i3': 'r' };
const item = (rows: number[][], place: number) => analyseQuiz(sittings(rows), revisions).items[place];

describe('question by question, against values worked out by hand', () => {
  test('CR20 facility is the mean credit', () => {
    expect([0, 1, 2, 3].map((place) => item(triangle, place)?.facility)).toEqual([0.8, 0.6, 0.4, 0.2]);
  });

  test('CR20 point-biserial: (3 - 0.5) / √2 · √(0.6 · 0.4) = √3 / 2', () => {
    expect(item(triangle, 1)?.pointBiserial).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });

  test('CR20 with the rest, 3 2 1 1 0: (2 - 0.5) / √1.04 · √0.24', () => {
    expect(item(triangle, 1)?.itemRest).toBeCloseTo((1.5 / Math.sqrt(1.04)) * Math.sqrt(0.24), 12);
  });

  test('CR20 of eleven the ends are three each: upper 1 1 1, lower 0 0 1 differ by 2/3', () => {
    const rows = [
      [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1],
      [1, 1, 1, 0], [1, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0],
      [0, 1, 0, 0], [0, 0, 0, 0], [1, 0, 0, 0],
    ]; // prettier-ignore
    expect(item(rows, 0)?.discrimination).toBeCloseTo(2 / 3, 12);
  });

  test('CR20 who stand alike at the edge count alike', () => {
    const sides = upperLower([1, 1, 0, 0, 0]);
    expect(sides?.size).toBe(1);
    expect(sides?.meanUpper([1, 0, 0, 0, 0])).toBe(0.5);
    expect(sides?.meanLower([0, 0, 1, 0, 0])).toBeCloseTo(1 / 3, 12);
  });

  test('CR20 the order of the class changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 4, maxLength: 4 }), {
            minLength: 5,
            maxLength: 40,
          })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const [a, b] = [rows, shuffled].map((each) => analyseQuiz(sittings(each), revisions));
          for (const [place, one] of (a?.items ?? []).entries()) {
            const other = b?.items[place];
            for (const key of ['facility', 'pointBiserial', 'itemRest', 'discrimination'] as const) {
              expect(one[key] === undefined).toBe(other?.[key] === undefined);
              expect(one[key] ?? 0).toBeCloseTo(other?.[key] ?? 0, 8);
              expect(Math.abs(one[key] ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
    );
  });

  test('CR20 how often each option was taken, by the upper and the lower end', () => {
    const rows = sittings(triangle);
    for (const [n, { attempt }] of rows.entries()) {
      const [first] = attempt.answers;
      if (first) first.answer = ['a', 'a', 'b', 'a', 'c'][n] ?? '';
    }
    expect(analyseQuiz(rows, revisions).items[0]?.options).toEqual([
      { option: 'a', people: 3, share: 0.6, upper: 1, lower: 0 },
      { option: 'b', people: 1, share: 0.2, upper: 0, lower: 0 },
      { option: 'c', people: 1, share: 0.2, upper: 0, lower: 1 },
    ]);
  });

  test('CR20 of several options each is counted; who said nothing is counted as that, and has none right', () => {
    const rows = sittings(triangle);
    rows[4]?.attempt.answers.shift();
    for (const { attempt } of rows.slice(0, 4))
      Object.assign(attempt.answers[0] as WorkAnswer, { answer: ['a', 'b'] });
    const [first] = analyseQuiz(rows, revisions).items;
    expect(first).toMatchObject({ omitted: 1, facility: 0.8, people: 5 });
    expect(first?.options.map(({ option, people }) => [option, people])).toEqual([
      ['a', 4],
      ['b', 4],
    ]);
  });

  test('CR20 time is that since the answer before, where the answer does not say', () => {
    const [first, second] = analyseQuiz(sittings(triangle), revisions).items;
    expect(first?.time?.median).toBe(30);
    expect(second?.time).toEqual({ median: 30, quarter: 30, threeQuarters: 30, people: 5 });
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
  });

  test('CR20 confidence is held against what was right', () => {
    const rows = sittings(triangle);
    for (const [n, { attempt }] of rows.entries())
      Object.assign(attempt.answers[1] as WorkAnswer, { confidence: n % 2 ? 'guess' : 'sure' });
    expect(analyseQuiz(rows, revisions).items[1]?.confidence).toEqual({
      sure: { people: 3, credit: 2 / 3 },
      guess: { people: 2, credit: 0.5 },
    });
  });

  test('CR20 answers to another wording of a question are left out of it, and counted', () => {
    const rows = sittings([...triangle, [1, 1, 1, 1]]);
    Object.assign(rows[5]?.attempt.answers[3] as WorkAnswer, { revision: 'older' });
    const analysed = analyseQuiz(rows, revisions).items;
    expect(analysed[3]).toMatchObject({ people: 5, otherVersion: 1, facility: 0.2 });
    expect(analysed[2]).toMatchObject({ people: 6, otherVersion: 0, facility: 0.5 });
  });
});

describe('the quiz as a whole', () => {
  test('CR21 KR-20 of the triangle: 4/3 · (1 - 0.8 / 2) = 0.8, and its error √2 / 4 · √0.2', () => {
    const { reliability } = analyseQuiz(sittings(triangle), revisions);
    expect(reliability).toMatchObject({ ok: true, method: 'kr-20', items: 4 });
    expect(reliability?.ok && reliability.value).toBeCloseTo(0.8, 12);
    expect(reliability?.ok && reliability.sem).toBeCloseTo((Math.sqrt(2) / 4) * Math.sqrt(0.2), 12);
  });

  test('CR21 alpha with credits in part: 2 · (1 - 0.28 / 0.5) = 0.88', () => {
    const rows = [[1, 0.5], [0.5, 0.5], [0, 0], [1, 1], [0.5, 0]]; // prettier-ignore
    const { reliability } = analyseQuiz(sittings(rows), revisions);
    expect(reliability).toMatchObject({ ok: true, method: 'alpha' });
    expect(reliability?.ok && reliability.value).toBeCloseTo(0.88, 12);
    expect(reliability?.ok && reliability.sem).toBeCloseTo((Math.sqrt(0.5) / 2) * Math.sqrt(0.12), 12);
  });

  test('CR21 none is given where people were asked different questions, one, or all did alike', () => {
    const drawn = sittings(triangle);
    drawn[0]?.attempt.items.pop();
    expect(analyseQuiz(drawn, revisions).reliability).toEqual({ ok: false, reason: 'draws' });
    expect(analyseQuiz(sittings(triangle.map(([one = 0]) => [one])), revisions).reliability).toEqual({
      ...{ ok: false, reason: 'one-item' },
    });
    const alike = analyseQuiz(sittings(triangle.map(() => [1, 1, 0, 0])), revisions);
    expect(alike.reliability).toEqual({ ok: false, reason: 'no-spread' });
    expect(alike.items[0]).not.toHaveProperty('pointBiserial');
    expect(alike.items[0]).not.toHaveProperty('discrimination');
  });

  test('CR22 of fewer than five nothing is said; of fewer than thirty, that they are few', () => {
    expect(analyseQuiz(sittings(triangle.slice(1)), revisions)).toEqual({
      ...{ people: 4, suppressed: true, items: [] },
    });
    expect(analyseQuiz(sittings(triangle), revisions)).toMatchObject({ people: 5, tooFew: true });
    const thirty = Array.from({ length: 6 }, () => triangle).flat();
    expect(analyseQuiz(sittings(thirty), revisions)).not.toHaveProperty('tooFew');
    const rare = sittings(thirty);
    for (const { attempt } of rare.slice(4)) {
      attempt.items.pop();
      attempt.answers.pop();
    }
    expect(analyseQuiz(rare, revisions).items[3]).toMatchObject({ people: 4, suppressed: true, options: [] });
  });
});

describe('whose attempt counts', () => {
  const tries = [0, 1, 2].map((n) => {
    const { attempt } = aSitting('l1', [n / 2]);
    return {
      ...attempt,
      attempt: `t${n}`,
      finished: { at: `2026-11-2${n + 1}T08:00:00.000Z`, score: n / 2 },
    };
  });

  test('CR23 one finished test of each learner, the first or the last, in whatever order they come', () => {
    const work = [
      { learner: 'l1', work: someWork({ attempts: [tries[1], tries[0]].flatMap((one) => one ?? []) }) },
      { learner: 'l1', work: someWork({ attempts: [tries[2], tries[0]].flatMap((one) => one ?? []) }) },
    ];
    const chosen = (which: 'first' | 'last') =>
      sittingsOf(work, 'q', which).map(({ attempt }) => attempt.attempt);
    expect(chosen('first')).toEqual(['t0']);
    expect(chosen('last')).toEqual(['t2']);
    expect(sittingsOf(work, 'another')).toEqual([]);
  });

  test('CR23 before and after are of the same people', () => {
    const five = [0, 1, 2, 3, 4].map((n) => ({ learner: `l${n}`, work: someWork({ attempts: tries }) }));
    const once = { learner: 'l5', work: someWork({ attempts: tries.slice(2) }) };
    const [change] = outcomeChanges([...five, once], { 'q/i0': 'q/dose', 'q/other': 'q/other' });
    expect(change).toEqual({
      ...{ outcome: 'q/dose', people: 6, first: 1 / 6, again: { people: 5, before: 0, after: 1 } },
    });
    expect(outcomeChanges(five.slice(1), { 'q/i0': 'q/dose' })).toEqual([{ outcome: 'q/dose', people: 4 }]);
  });
});
