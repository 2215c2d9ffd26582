import { expect, test } from 'vitest';
import { exploreScenario } from '../../../src/domain/scenario/explore.ts';
import { fillCase, readCase } from '../../fixtures/scenario/fill-case.ts';

test('SC11: what no later condition asks for makes no state of its own', () => {
  const scenario = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'greet', goto: 'cafe', marks: ['greeted'], effects: { door: 2 } },
          { id: 'watch', goto: 'cafe', marks: ['watched'], effects: { door: -1 } },
        ],
      },
      cafe: {
        choices: [
          { id: 'sit', goto: 'station', when: [{ mark: 'greeted' }] },
          { id: 'leave', goto: 'station' },
        ],
      },
      station: { choices: [{ id: 'write', goto: 'end' }] },
    },
  });
  const { states, proof } = exploreScenario(scenario);
  // The gate; the cafe greeted and not; the station; the end.
  expect(states).toBe(5);
  expect(proof?.figures).toMatchObject({ runs: 3n, scores: { door: { least: -1, most: 2 } } });
});

test('SC13: a mark that nothing asks for parts two meetings with a scene', () => {
  const scenario = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'pass', goto: 'end' },
          {
            id: 'knock',
            goto: 'gate',
            marks: ['knocked'],
            when: [{ criterion: 'door', atLeast: 0 }],
            effects: { door: -1 },
          },
        ],
      },
    },
  });
  const { repeats, complete, proof } = exploreScenario(scenario);
  expect(repeats).toEqual([]);
  expect(complete).toBe(true);
  expect(proof?.figures).toMatchObject({ runs: 2n, shortest: 1, longest: 2 });
});

test('SC13: a loop that moves a criterion for ever is stopped at its second meeting', () => {
  const scenario = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'knock', goto: 'gate', effects: { door: 1 } },
          { id: 'enter', goto: 'end', when: [{ criterion: 'door', atLeast: 1000 }] },
        ],
      },
    },
  });
  const { repeats, complete, states, proof } = exploreScenario(scenario);
  expect(repeats).toEqual([{ scene: 'gate', run: ['knock'] }]);
  expect({ complete, states, proof }).toEqual({ complete: false, states: 2, proof: undefined });
});

test('SC16: branches that never meet part; a branch that asks later turns', () => {
  const forks = exploreScenario(readCase('sound')).proof?.forks;
  expect(forks).toEqual([
    { scene: 'gate', parts: false, turns: ['sit-down', 'say-nothing'], tips: ['boast'] },
    { scene: 'cafe', parts: false, turns: ['thank'], tips: ['boast'] },
    { scene: 'station', parts: false, turns: [], tips: [] },
  ]);
  const apart = fillCase({
    scenes: {
      gate: {
        choices: [
          { id: 'left', goto: 'lane' },
          { id: 'right', goto: 'market' },
          { id: 'home', goto: 'end' },
        ],
      },
      lane: { choices: [{ id: 'walk', goto: 'end' }] },
      market: { choices: [{ id: 'buy', goto: 'end' }] },
    },
  });
  expect(exploreScenario(apart).proof?.forks).toEqual([{ scene: 'gate', parts: true, turns: [], tips: [] }]);
});

test('SC28: a breach that only its mark keeps from passing is told apart', () => {
  const { proof } = exploreScenario(readCase('sound'));
  expect(proof?.breachPassingOnScores).toBeUndefined();
  expect(exploreScenario(readCase('broken/no-passing-path')).proof?.breachPassingOnScores).toEqual([
    'ask',
    'push',
  ]);
});

test('SC10: more than 32 marks are held apart', () => {
  const places = Array.from({ length: 40 }, (_, place) => place);
  const scenario = fillCase({
    scenes: Object.fromEntries(
      places
        .map((place) => [
          `scene-${place}`,
          {
            choices: [
              { id: `mark-${place}`, goto: `ask-${place}`, marks: [`mark-${place}`] },
              { id: `skip-${place}`, goto: `ask-${place}` },
            ],
          },
        ])
        .concat(
          places.map((place) => [
            `ask-${place}`,
            {
              choices: [
                {
                  id: `with-${place}`,
                  goto: place === 39 ? 'end' : `scene-${place + 1}`,
                  when: [{ mark: `mark-${place}` }],
                },
                {
                  id: `without-${place}`,
                  goto: place === 39 ? 'end' : `scene-${place + 1}`,
                  when: [{ noMark: `mark-${place}` }],
                },
              ],
            },
          ]),
        ),
    ),
  });
  const { deadEnds, conditions, proof } = exploreScenario(scenario);
  expect(deadEnds).toEqual([]);
  expect(conditions.every(({ holds, fails }) => holds && fails)).toBe(true);
  expect(proof?.figures.runs).toBe(2n ** 40n);
});
