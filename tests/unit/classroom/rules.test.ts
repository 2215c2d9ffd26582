import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tests = new URL('../../', import.meta.url);

test('every rule of the classroom has a test that carries its number, and every number has its rule', () => {
  const rules = readFileSync(new URL('../src/domain/classroom/RULES.md', tests), 'utf8');
  const stated = [...rules.matchAll(/^- \*\*(CR\d+)\*\*/gm)].map(([, number]) => number);
  const written = ['unit/classroom', 'unit/storage', 'browser'].flatMap((folder) => {
    const path = new URL(`${folder}/`, tests);
    return readdirSync(path).map((name) => readFileSync(new URL(name, path), 'utf8'));
  });
  const tested = new Set([...written.join('\n').matchAll(/'(CR\d+) /g)].map(([, number]) => number));
  expect(new Set(stated).size).toBe(stated.length);
  expect(stated.filter((number) => !tested.has(number))).toEqual([]);
  expect([...tested].filter((number) => !stated.includes(number))).toEqual([]);
});
