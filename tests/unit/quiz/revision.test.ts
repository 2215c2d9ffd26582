import { describe, expect, test } from 'vitest';
import { answerKey } from '#domain/quiz/answer-key.ts';
import { itemSchema } from '#domain/quiz/quiz.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import {
  gapItem,
  groupItem,
  matchItem,
  multipleItem,
  numberItem,
  oneOfEach,
  orderItem,
  singleItem,
} from './items.ts';

const revision = (item: unknown) => itemRevision(itemSchema().parse(item));
/** Every text of an item in other words; ids, types and what is typed stay. */
function reworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (key === 'accept' || key === 'unit') return [key, held];
      if (key === 'en' || key === 'vi') return [key, `Now: ${String(held)}`];
      return [key, reworded(held)];
    }),
  );
}

describe.each(oneOfEach.map((item) => [item.type, item] as const))('%s', (_type, item) => {
  test('other words keep the revision', () => {
    expect(revision(reworded(item))).toBe(revision(item));
  });
  test('a new edition, fact or law changes it', () => {
    const laws = [{ law: 'law-120-2025', article: '43', as: 'current' }];
    const prompt = { ...item.prompt, vi: 'Bao lâu? <Fact id="mmt-half-life" figure="usual" />' };
    const all = [item, { ...item, edition: 2 }, { ...item, laws }, { ...item, prompt }].map(revision);
    expect(new Set(all).size).toBe(all.length);
  });
  test('its key is plain JSON of its own type', () => {
    const key = answerKey(itemSchema().parse(item));
    expect(key.type).toBe(item.type);
    expect(JSON.parse(JSON.stringify(key))).toEqual(key);
  });
});

test('the revisions of questions answered before there were seven types stay as they were', () => {
  expect([singleItem, multipleItem, orderItem].map(revision)).toEqual([
    '1acd4ii9dqrj1',
    '289re0kj738ds',
    '8mozxat7gmpj',
  ]);
});

test('the order in which parts are written does not matter, but for steps', () => {
  const turned = (item: object, field: string) => ({
    ...item,
    [field]: (item as Record<string, unknown[]>)[field]?.toReversed(),
  });
  expect(revision(turned(matchItem, 'pairs'))).toBe(revision(matchItem));
  expect(revision(turned(groupItem, 'entries'))).toBe(revision(groupItem));
  expect(revision(turned(gapItem, 'gaps'))).toBe(revision(gapItem));
  expect(revision(turned(orderItem, 'steps'))).not.toBe(revision(orderItem));
});

test('another right answer changes the revision', () => {
  const [first, ...rest] = groupItem.entries;
  const changes = [
    [matchItem, { ...matchItem, extras: [] }],
    [groupItem, { ...groupItem, entries: [{ ...first, group: 'theirs' }, ...rest] }],
    [numberItem, { ...numberItem, value: 36 }],
    [numberItem, { ...numberItem, tolerance: 1 }],
    [numberItem, { ...numberItem, unit: { vi: 'ngày', en: 'days' } }],
    [gapItem, { ...gapItem, forgive: [] }],
  ];
  for (const [before, after] of changes) expect(revision(after)).not.toBe(revision(before));
});
