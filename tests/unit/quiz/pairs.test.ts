import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeGroup, groupKey, groupSchema } from '#domain/quiz/group.ts';
import { gradeMatch, matchKey, matchSchema } from '#domain/quiz/match.ts';
import { groupItem, matchItem } from './items.ts';

test('a match is right where every line has its own partner', () => {
  const key = matchKey(matchSchema().parse(matchItem));
  expect(gradeMatch(key, { police: 'police', doctor: 'doctor', coordinator: 'coordinator' }).credit).toBe(1);
});

test('an extra partner is right nowhere', () => {
  const key = matchKey(matchSchema().parse(matchItem));
  const { credit, parts } = gradeMatch(key, {
    police: 'ranks',
    doctor: 'doctor',
    coordinator: 'coordinator',
  });
  expect(credit).toBeCloseTo(2 / 3);
  expect(parts).toEqual({ police: false, doctor: true, coordinator: true });
});

test('a group takes several entries', () => {
  const key = groupKey(groupSchema().parse(groupItem));
  expect(gradeGroup(key, { refer: 'ours', note: 'ours', dose: 'theirs' }).credit).toBe(1);
  expect(gradeGroup(key, { refer: 'ours', note: 'theirs', dose: 'theirs' }).credit).toBeCloseTo(2 / 3);
});

test('an entry in a group that is not there is refused', () => {
  const entries = groupItem.entries.map((entry) => ({ ...entry, group: 'nobody' }));
  const { error } = groupSchema().safeParse({ ...groupItem, entries });
  expect(error?.issues[0]).toMatchObject({ path: ['entries', 0, 'group'] });
});

describe('of both', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const right = fc.dictionary(id, id, { minKeys: 1 });

  test('each wrong part costs the same, whichever it is', () => {
    fc.assert(
      fc.property(right, fc.func(fc.boolean()), (correct, isWrong) => {
        const parts = Object.keys(correct);
        const wrong = parts.filter((part) => isWrong(part));
        const answer = Object.fromEntries(
          parts.map((part) => [part, wrong.includes(part) ? 'x' : correct[part]]),
        ) as Record<string, string>;
        const { credit } = gradeMatch({ type: 'match', correct }, answer);
        expect(credit).toBeCloseTo(1 - wrong.length / parts.length);
        expect(gradeGroup({ type: 'group', correct }, answer).credit).toBe(credit);
      }),
    );
  });

  test('a part that nobody asked for changes nothing', () => {
    fc.assert(
      fc.property(right, right, (correct, answer) => {
        const key = { type: 'match' as const, correct };
        expect(gradeMatch(key, { ...answer, stray: 'a' })).toEqual(gradeMatch(key, answer));
      }),
    );
  });
});
