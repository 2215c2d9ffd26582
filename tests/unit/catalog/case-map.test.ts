import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutCase, type CaseMap, type MapPlace } from '#catalog/case-map.ts';
import { textWidth, titleLines } from '#catalog/map-title.ts';
import { loopingCase } from '../../fixtures/scenario/arbitrary-case.ts';
import { readCase } from '../../fixtures/scenario/fill-case.ts';

const sound = readCase('sound');
const map = await layOutCase(sound, (id) => `What happened at the ${id}`);
const placeOf = (id: string, on: CaseMap = map) => on.places.find((place) => place.id === id) as MapPlace;

test('SC38: every scene and ending has a box, every choice a line', () => {
  expect(map.places.map(({ id, ending }) => [id, ending])).toEqual([
    ['gate', false],
    ['cafe', false],
    ['station', false],
    ['calm', true],
    ['noise', true],
  ]);
  const choices = Object.values(sound.scenes).flatMap((scene) => scene.choices.map(({ id }) => id));
  expect(map.ways.map(({ choice }) => choice)).toEqual(choices);
});

test('SC38: a line leaves its scene at the bottom and comes to where it leads at the top', () => {
  for (const [scene, { choices }] of Object.entries(sound.scenes)) {
    for (const { id, goto } of choices) {
      const numbers =
        map.ways
          .find(({ choice }) => choice === id)
          ?.path.match(/-?\d+/g)
          ?.map(Number) ?? [];
      const [startX = NaN, startY] = numbers;
      const [endX = NaN, endY] = numbers.slice(-2);
      const from = placeOf(scene);
      const to = placeOf(goto);
      expect(startY).toBe(from.y + from.height);
      expect(endY).toBe(to.y);
      expect(startX > from.x && startX < from.x + from.width).toBe(true);
      expect(endX > to.x && endX < to.x + to.width).toBe(true);
    }
  }
});

test('SC38: the start stands on top, endings make the last row', () => {
  const top = (id: string) => placeOf(id).y;
  expect(Math.min(...map.places.map(({ y }) => y))).toBe(top('gate'));
  expect(top('calm')).toBe(top('noise'));
  expect(top('calm')).toBeGreaterThan(top('station'));
});

test('SC38: boxes stand apart inside the map, whatever the case', async () => {
  await fc.assert(
    fc.asyncProperty(loopingCase, async (scenario) => {
      const { places, ways, width, height } = await layOutCase(scenario, (id) => `${id} and some more words`);
      for (const [place, box] of places.entries()) {
        expect(box.x >= 0 && box.y >= 0).toBe(true);
        expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
        for (const other of places.slice(place + 1)) expect(areApart(box, other)).toBe(true);
      }
      for (const { path } of ways) expect(path).toMatch(/^M-?\d/);
    }),
    { numRuns: 30 },
  );
});

test('SC38: the same case gives the same map', async () => {
  expect(await layOutCase(sound, (id) => `What happened at the ${id}`)).toEqual(map);
});

test('SC38: a title keeps its words and fits its box', () => {
  for (const { lines, width } of map.places) {
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width - 16);
  }
  expect(placeOf('station').lines.join(' ')).toBe('What happened at the station');
});

test('a title is broken into lines of like length', () => {
  expect(titleLines('Điều chỉ huy mong', 92)).toEqual(['Điều chỉ', 'huy mong']);
  expect(titleLines('Tập giấy cũ', 92)).toEqual(['Tập giấy cũ']);
});

test('a word wider than its line stays whole', () => {
  expect(titleLines('A misunderstanding', 60)).toEqual(['A', 'misunderstanding']);
});

function areApart(a: MapPlace, b: MapPlace): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}
