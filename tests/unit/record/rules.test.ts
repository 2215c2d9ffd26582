import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const unit = new URL('../', import.meta.url);

test('every rule of the record has a test that carries its number, and every number has its rule', () => {
  const rules = readFileSync(new URL('../../src/domain/record/RULES.md', unit), 'utf8');
  const stated = [...rules.matchAll(/^- \*\*(R\d+)\*\*/gm)].map(([, number]) => number);
  const tests = ['record', 'storage', 'progress'].flatMap((folder) => {
    const path = new URL(`${folder}/`, unit);
    return readdirSync(path).map((name) => readFileSync(new URL(name, path), 'utf8'));
  });
  const tested = new Set([...tests.join('\n').matchAll(/'(R\d+) /g)].map(([, number]) => number));
  expect(new Set(stated).size).toBe(stated.length);
  expect(stated.filter((number) => !tested.has(number))).toEqual([]);
  expect([...tested].filter((number) => !stated.includes(number))).toEqual([]);
});
