import { expect, test } from 'vitest';
import { packHandedIn, readHandedIn } from '#domain/scenario/handed-in.ts';

const of = {
  revision: 'r1',
  scenes: {
    gate: { choices: [{ id: 'ask-first' }, { id: 'enter' }] },
    yard: { choices: [{ id: 'talk' }, { id: 'leave' }] },
  },
};
const split = {
  revision: 'r1',
  scenes: { gate: { 'ask-first': 12, enter: 5 }, yard: { talk: 0, leave: 6 } },
};

test('CR31 what a class handed in comes to the page for a class as it was counted', () => {
  const text = packHandedIn(split);
  expect(text).toBe('r1;gate:ask-first.12,enter.5;yard:talk.0,leave.6');
  expect(readHandedIn(text, of)).toEqual(split);
});

test('CR31 of fewer than five at a fork nothing is shown', () => {
  const few = packHandedIn({ ...split, scenes: { ...split.scenes, yard: { talk: 1, leave: 3 } } });
  expect(readHandedIn(few, of)?.scenes).toEqual({ gate: split.scenes.gate });
});

test.each([
  'r2;gate:ask-first.12,enter.5',
  'r1;gone:ask-first.12',
  'r1;gate:toString.12',
  'r1;gate:ask-first.-1',
  'r1;gate:ask-first.1e3',
  'r1;gate:ask-first.99999',
  'r1;__proto__:ask-first.12',
  'r1;gate',
  '',
])('CR31 %j is shown to nobody', (text) => {
  expect(readHandedIn(text, of)).toBeUndefined();
});
