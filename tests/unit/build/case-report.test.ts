import { expect, test } from 'vitest';
import { printCaseReport } from '#build/reporters/case-report.ts';
import { reportScenario } from '#domain/scenario/report.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

test('the report of a case says what the search over every run knows', () => {
  expect(printCaseReport('sound', reportScenario(readCase('sound')))).toMatchInlineSnapshot(`
    "sound  A case (vi) · A case
      3 scenes, 9 choices, 2 endings; 8 states searched
      8 runs of 2 to 3 choices
      criteria: lawful -3…0, safe 0…1, door -2…3, explained -1…2, recorded 0…2; total -3…6, pass from 3
      passes: greet > sit-down > write-down
      passes clumsily: greet > give-card
      ending calm: 6 runs, shortest 2
      ending noise: 2 runs, shortest 3
      2 of 3 forks part or turn; 1 choice with a breach
      sources: rule at 0, evidence at 9, both at 0, neither at 0 choices; a colleague at 0"
  `);
});
