import { describe, expect, test } from 'vitest';
import { splitForks } from '#domain/classroom/fork-splits.ts';
import type { WorkRun } from '#domain/classroom/collect-work.ts';
import type { CaseGraph } from '#domain/scenario/schema.ts';
import { someWork } from './work.ts';

const choice = (id: string, goto: string, breach = false) => ({ id, goto, effects: {}, breach });
const graph: CaseGraph = {
  start: 'gate',
  pass: { total: 0, floors: {} },
  scenes: {
    gate: { choices: [choice('ask', 'yard'), choice('enter', 'bad', true), choice('wait', 'gate')] },
    yard: { choices: [choice('talk', 'good'), choice('leave', 'bad')] },
  },
  endings: { good: {}, bad: {} },
};
const ofCase = { id: 'c', revision: 'r', graph };

function run(id: string, path: string[], day = 1): WorkRun {
  const last = path.at(-1);
  const at = `2026-11-0${day}T08:00:00.000Z`;
  const choices = path.map((each) => ({
    choice: each,
    scene: ['talk', 'leave'].includes(each) ? 'yard' : 'gate',
  }));
  const scores = { lawful: path.length, safe: 0, door: 1, explained: 0, recorded: -1 };
  const passed = last === 'talk';
  const finished = { at, ending: passed ? 'good' : 'bad', scores, passed };
  return { run: id, scenario: 'c', revision: 'r', started: at, choices, stepsBack: 0, finished };
}

const paths = [
  ['ask', 'talk'],
  ['ask', 'talk'],
  ['ask', 'leave'],
  ['wait', 'ask', 'talk'],
  ['enter'],
  ['ask', 'talk'],
];
const work = paths.map((path, n) => ({ learner: `l${n}`, work: someWork({ runs: [run(`r${n}`, path)] }) }));

describe('where a class parts', () => {
  test('CR24 each choice has its share of those who came to the fork', () => {
    const { forks, ...rest } = splitForks(work, ofCase);
    expect(forks['gate']).toEqual({
      visits: 7,
      choices: [
        { choice: 'ask', visits: 5, share: 5 / 7 },
        { choice: 'enter', visits: 1, share: 1 / 7 },
        { choice: 'wait', visits: 1, share: 1 / 7 },
      ],
    });
    expect(forks['yard']?.choices.map(({ visits }) => visits)).toEqual([4, 1]);
    expect(rest).toMatchObject({
      people: 6,
      runs: 6,
      endings: { good: 4, bad: 2 },
      passed: 4 / 6,
      breached: 1 / 6,
    });
    expect(rest.scores?.lawful).toEqual({ mean: 2, least: 1, most: 3 });
  });

  test('CR24 first runs alone, or all, whatever order they come in', () => {
    const again = { learner: 'l4', work: someWork({ runs: [run('later', ['ask', 'talk'], 2)] }) };
    expect(splitForks([again, ...work], ofCase)).toEqual(splitForks(work, ofCase));
    expect(splitForks([again, ...work], ofCase, 'all')).toMatchObject({
      people: 6,
      runs: 7,
      endings: { good: 5 },
    });
  });

  test('CR24 one run in two assignments is one, an unfinished one is none', () => {
    const { finished: _, ...open } = run('open', ['ask']);
    const more = [...work, ...work, { learner: 'l9', work: someWork({ runs: [open] }) }];
    expect(splitForks(more, ofCase, 'all')).toEqual(splitForks(work, ofCase, 'all'));
  });

  test('CR24 runs of another edition are left out, and counted', () => {
    const old = {
      learner: 'l9',
      work: someWork({ runs: [{ ...run('old', ['enter']), revision: 'older' }] }),
    };
    expect(splitForks([...work, old], ofCase)).toMatchObject({ people: 6, otherVersion: 1 });
  });

  test('CR22 of fewer than five people, or at a fork that fewer came to, nothing is said', () => {
    expect(splitForks(work.slice(2), ofCase)).toEqual({
      ...{ people: 4, runs: 4, otherVersion: 0, suppressed: true, forks: {}, endings: {} },
    });
    const { forks } = splitForks(work.slice(1), ofCase);
    expect(forks['yard']).toEqual({ visits: 4, suppressed: true, choices: [] });
  });
});
