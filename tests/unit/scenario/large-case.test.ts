import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/domain/scenario/check.ts';
import { exploreScenario } from '../../../src/domain/scenario/explore.ts';
import { generateLargeCase, largeCaseOptions } from '../../fixtures/scenario/generate-large-case.ts';

test('SC11: a case with 200 scenes and 100,000 distinct states is proven in at most 5 s', () => {
  const scenario = generateLargeCase();
  // Processor time: other tests keep the machine busy beside this one. The bench measures by the clock.
  const before = process.cpuUsage();
  const findings = checkScenario(scenario);
  const { user, system } = process.cpuUsage(before);
  expect(findings).toEqual([]);
  expect(Object.keys(scenario.scenes)).toHaveLength(200);
  expect(exploreScenario(scenario).states).toBeGreaterThan(100_000);
  expect((user + system) / 1e6).toBeLessThan(5);
});

test('SC11: runs are counted beyond the numbers that a double can hold', () => {
  const figures = exploreScenario(generateLargeCase()).proof?.figures;
  // Three choices in each of 50 layers; the ten that ask for a mark offer two of their three. Four ways in.
  expect(figures?.runs).toBe(4n * 3n ** 40n * 2n ** 10n);
  expect(figures).toMatchObject({ shortest: 51, longest: 51 });
});

test('SC14: a case beyond the bound is refused by name, and quickly', () => {
  const wide = generateLargeCase({ ...largeCaseOptions, marks: 20, askFrom: 30 });
  expect(() => exploreScenario(wide, { name: 'twenty-marks' })).toThrowErrorMatchingInlineSnapshot(
    `[ScenarioTooLarge: The case "twenty-marks" outgrew the bound of 250000 distinct states within which it can be proven.]`,
  );
});

test('SC14: a search that finds no end is given up by name', () => {
  const scenario = generateLargeCase({ ...largeCaseOptions, layers: 20, marks: 3, askFrom: 15, total: 96 });
  const floors = { lawful: 20, safe: 20, door: 20, explained: 20, recorded: 20 };
  const hard = { ...scenario, pass: { ...scenario.pass, floors } };
  expect(() =>
    exploreScenario(hard, { name: 'hard', limits: { steps: 300 } }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[ScenarioTooLarge: The case "hard" outgrew the bound of 300 steps of one search within which it can be proven.]`,
  );
});
