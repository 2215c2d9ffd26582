import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvent } from '#domain/record/parse-event.ts';
import { anyEvent } from './any-event.ts';

const event = {
  id: 'abc',
  profile: 'p',
  device: 'd',
  seq: 1,
  lamport: 1,
  at: '2026-11-23T08:00:00.000Z',
  type: 'question.answered',
  about: { quiz: 'methadone', item: 'once-a-day', where: 'lesson' },
  revision: 'r1',
  data: { answer: 'a', credit: 1 },
};

const reasonFor = (change: object) => {
  const parsed = parseEvent({ ...event, ...change });
  return parsed.ok ? 'accepted' : parsed.reason;
};

describe('an event', () => {
  test('R1 every event of every type is accepted', () => {
    fc.assert(
      fc.property(anyEvent, (each) => void expect(parseEvent(each)).toEqual({ ok: true, event: each })),
    );
  });

  test('R1 leaving out any field that is needed is refused by name', () => {
    for (const key of Object.keys(event)) expect(reasonFor({ [key]: undefined })).toContain(key);
  });

  test.each([
    [{ type: 'lesson.eaten' }, 'type is unknown'],
    [{ type: 'toString' }, 'type is unknown'],
    [{ seq: 0 }, 'seq is not what it should be'],
    [{ seq: 1.5 }, 'seq is not what it should be'],
    [{ at: '2026-13-41T08:00:00.000Z' }, 'at is not what it should be'],
    [{ at: 'yesterday' }, 'at is not what it should be'],
    [{ data: { answer: 'a', credit: 1.01 } }, 'data.credit is not what it should be'],
    [{ data: { answer: { a: { b: 'c' } }, credit: 1 } }, 'data.answer is not what it should be'],
    [{ data: [] }, 'data is not what it should be'],
    [{ about: { ...event.about, where: 'bus' } }, 'about.where is not what it should be'],
    [{ about: { ...event.about, more: 1 } }, 'about.more is unknown'],
    [{ extra: 1 }, 'extra is unknown'],
    [{ about: { ...event.about, item: '<b>x</b>' } }, 'about.item is not what it should be'],
  ])('R1 %j is refused', (change, reason) => {
    expect(reasonFor(change)).toBe(reason);
  });

  test('R1 a start and a step back come with their data or without, and never with other', () => {
    const about = { scenario: 's', run: 'r' };
    const back = { type: 'scenario.undone', about, data: undefined, revision: undefined };
    expect(reasonFor(back)).toBe('accepted');
    expect(reasonFor({ ...back, data: { place: 2 } })).toBe('accepted');
    expect(reasonFor({ ...back, data: {} })).toBe('data.place is missing');
    expect(reasonFor({ ...back, data: 2 })).toBe('data is not what it should be');
    expect(reasonFor({ ...back, data: { place: 2, more: 1 } })).toBe('data.more is unknown');
  });

  test('R1 a note longer than 4000 characters is refused', () => {
    const note = (text: string) => ({
      type: 'scenario.noted',
      about: { scenario: 's', run: 'r' },
      data: { text, kind: 'note' },
      revision: undefined,
    });
    expect(reasonFor(note('x'.repeat(4000)))).toBe('accepted');
    expect(reasonFor(note('x'.repeat(4001)))).toBe('data.text is not what it should be');
  });

  test('R1 what is no object is refused', () => {
    for (const value of [null, [], 'x', 7, undefined]) expect(parseEvent(value).ok).toBe(false);
  });

  test.each(['constructor', '__proto__', 'prototype-', 'toString', ''])('R2 %j is no id', (id) => {
    expect(reasonFor({ id })).toBe('id is not what it should be');
    expect(reasonFor({ about: { ...event.about, quiz: id } })).toBe('about.quiz is not what it should be');
  });

  test('R2 an own key called __proto__ is refused, and nothing inherits from it', () => {
    const forged: unknown = JSON.parse(
      JSON.stringify(event).replace('"answer":"a"', '"answer":{"__proto__":"x"}'),
    );
    expect(parseEvent(forged).ok).toBe(false);
    const inAbout: unknown = JSON.parse(
      JSON.stringify(event).replace('"quiz"', '"__proto__":{"polluted":1},"quiz"'),
    );
    expect(parseEvent(inAbout)).toEqual({ ok: false, reason: 'about.__proto__ is unknown' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('R5 a count beyond a million million is refused', () => {
    expect(reasonFor({ lamport: 1e12 })).toBe('accepted');
    expect(reasonFor({ lamport: 1e12 + 1 })).toBe('lamport is not what it should be');
  });
});
