import { expect, test } from 'vitest';
import { reportScenario } from '../../../src/domain/scenario/report.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

test('a report tells size, runs, bounds, sources and forks as plain JSON', () => {
  const report = reportScenario(readCase('sound'));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report).toMatchInlineSnapshot(`
    {
      "breachAloneFails": false,
      "breaches": [
        "search",
      ],
      "choices": 9,
      "endings": [
        {
          "id": "calm",
          "runs": "6",
          "shortestRun": [
            "watch",
            "give-card",
          ],
          "title": {
            "en": "calm",
            "vi": "calm (vi)",
          },
        },
        {
          "id": "noise",
          "runs": "2",
          "shortestRun": [
            "watch",
            "say-nothing",
            "boast",
          ],
          "title": {
            "en": "noise",
            "vi": "noise (vi)",
          },
        },
      ],
      "forks": [
        {
          "parts": false,
          "scene": "gate",
          "tips": [
            "boast",
          ],
          "turns": [
            "sit-down",
            "say-nothing",
          ],
        },
        {
          "parts": false,
          "scene": "cafe",
          "tips": [
            "boast",
          ],
          "turns": [
            "thank",
          ],
        },
        {
          "parts": false,
          "scene": "station",
          "tips": [],
          "turns": [],
        },
      ],
      "pass": {
        "floors": {
          "lawful": 0,
        },
        "text": {
          "en": "The rule",
          "vi": "The rule (vi)",
        },
        "total": 3,
      },
      "revision": "3fuwzkroatxxj",
      "runs": {
        "clumsy": [
          "greet",
          "give-card",
        ],
        "count": "8",
        "longest": 3,
        "passing": [
          "greet",
          "sit-down",
          "write-down",
        ],
        "scores": {
          "door": {
            "least": -2,
            "most": 3,
          },
          "explained": {
            "least": -1,
            "most": 2,
          },
          "lawful": {
            "least": -3,
            "most": 0,
          },
          "recorded": {
            "least": 0,
            "most": 2,
          },
          "safe": {
            "least": 0,
            "most": 1,
          },
          "total": {
            "least": -3,
            "most": 6,
          },
        },
        "shortest": 2,
      },
      "scenes": 3,
      "sources": {
        "facts": {
          "a-fact": 9,
        },
        "laws": {},
        "sources": [
          "a-source",
        ],
        "withBoth": [],
        "withColleague": [],
        "withEvidence": [
          "watch",
          "greet",
          "search",
          "sit-down",
          "give-card",
          "say-nothing",
          "write-down",
          "thank",
          "boast",
        ],
        "withNeither": [],
        "withRule": [],
      },
      "states": 8,
      "title": {
        "en": "A case",
        "vi": "A case (vi)",
      },
      "weightyForks": 2,
    }
  `);
});

test('a report of a case that goes in circles leaves the runs out', () => {
  const { runs, endings, forks } = reportScenario(readCase('broken/scene-met-twice'));
  expect({ runs, forks }).toEqual({ runs: undefined, forks: [] });
  expect(endings).toEqual([{ id: 'end', title: { vi: 'end (vi)', en: 'end' }, shortestRun: ['leave'] }]);
});

test('a report counts the choices that lean on a law and on a fact', () => {
  const { sources } = reportScenario(readCase('broken/choice-without-source'));
  expect(sources).toMatchObject({
    withRule: ['leave'],
    withEvidence: [],
    withNeither: ['ask'],
    laws: { 'law-120-2025#35': 1 },
    facts: {},
  });
});
