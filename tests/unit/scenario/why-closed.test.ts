import { expect, test } from 'vitest';
import { debriefRun } from '#domain/scenario/debrief.ts';
import { startOfRun, stateAfter } from '#domain/scenario/state.ts';
import { whyClosed } from '#domain/scenario/why-closed.ts';
import { fillCase } from '../../fixtures/scenario/fill-case.ts';

const wary = fillCase({
  scenes: {
    gate: {
      choices: [
        { id: 'nod', goto: 'room', marks: ['polite'] },
        { id: 'wave', goto: 'room', marks: ['polite', 'seen'] },
        { id: 'shout', goto: 'room', marks: ['seen'], effects: { door: -1 } },
      ],
    },
    room: {
      choices: [
        { id: 'leave', goto: 'end' },
        { id: 'ask', goto: 'end', when: [{ mark: 'polite' }, { noMark: 'seen' }] },
        { id: 'go-on-waving', goto: 'end', when: [{ chose: 'wave' }] },
        { id: 'sit', goto: 'end', when: [{ criterion: 'door', atLeast: 0 }] },
      ],
    },
  },
});

function closedAfter(first: string, choice: string) {
  const { forks } = debriefRun(wary, [
    { scene: 'gate', choice: first },
    { scene: 'room', choice: 'leave' },
  ]);
  return forks[1]?.options.find((option) => option.choice.id === choice)?.closed;
}

test('SC34: a missing mark is told by every choice that sets it', () => {
  expect(closedAfter('shout', 'ask')?.[0]).toEqual({
    kind: 'not-made',
    choices: [
      { scene: 'gate', choice: 'nod' },
      { scene: 'gate', choice: 'wave' },
    ],
  });
});

test('SC34: a mark that shuts is told by the choices of this run that set it, and by no other', () => {
  expect(closedAfter('wave', 'ask')).toEqual([
    { kind: 'shut-by', choices: [{ scene: 'gate', choice: 'wave' }] },
  ]);
});

test('SC34: a choice that was asked for is named', () => {
  const reason = { kind: 'not-made', choices: [{ scene: 'gate', choice: 'wave' }] };
  expect(closedAfter('nod', 'go-on-waving')).toEqual([reason]);
});

test('SC34: a criterion is told with what it asks and where it stood', () => {
  expect(closedAfter('shout', 'sit')).toEqual([
    { kind: 'criterion', criterion: 'door', atLeast: 0, stood: -1 },
  ]);
});

test('SC34: an option that stood open has no reason', () => {
  expect(closedAfter('nod', 'sit')).toEqual([]);
});

test('SC34: a mark that nothing sets names no choice', () => {
  const nod = wary.scenes['gate']?.choices[0];
  const state = nod ? stateAfter(startOfRun(wary), nod) : startOfRun(wary);
  expect(whyClosed(wary, state, { mark: 'never-set' })).toEqual({ kind: 'not-made', choices: [] });
});
