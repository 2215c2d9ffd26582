import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteria } from '../../../src/domain/scenario/criteria.ts';
import type { Scores } from '../../../src/domain/scenario/criteria.ts';
import { judgeRun } from '../../../src/domain/scenario/verdict.ts';

const scenario = { pass: { total: 4, floors: { lawful: 0, safe: -1 } } };
const scores: Scores = { lawful: 0, safe: -1, door: 5, explained: 0, recorded: 0 };

test('SC8: a run that just reaches the total and the floors passes', () => {
  expect(judgeRun(scenario, scores, [])).toEqual({ passed: true, total: 4, reasons: [] });
});

test('SC8: the reasons name everything that was missed, breaches first', () => {
  expect(judgeRun(scenario, { ...scores, lawful: -1, safe: -2 }, ['search'])).toEqual({
    passed: false,
    total: 2,
    reasons: [
      { kind: 'breach', choice: 'search' },
      { kind: 'floor', criterion: 'lawful', score: -1, floor: 0 },
      { kind: 'floor', criterion: 'safe', score: -2, floor: -1 },
      { kind: 'total', total: 2, needed: 4 },
    ],
  });
});

test('SC9: no score passes a run with a breach', () => {
  const score = fc.integer({ min: -50, max: 50 });
  const anyScores = fc.record({ lawful: score, safe: score, door: score, explained: score, recorded: score });
  const anyFloors = fc.record(Object.fromEntries(criteria.map((id) => [id, score])), { requiredKeys: [] });
  fc.assert(
    fc.property(
      anyScores,
      anyFloors,
      score,
      fc.array(fc.string(), { minLength: 1 }),
      (held, floors, total, breaches) => {
        expect(judgeRun({ pass: { total, floors } }, held, breaches).passed).toBe(false);
      },
    ),
  );
});
