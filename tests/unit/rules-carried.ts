import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

const tests = new URL('../', import.meta.url);

/**
 * Every rule of `RULES.md` in a folder of `src/domain` has a test that begins with its number, and every number has
 * its rule.
 * @param letters what the numbers begin with. @param folders of `tests/`, where its tests are.
 */
export function expectRulesCarried(domain: string, letters: string, folders: readonly string[]): void {
  const rules = readFileSync(new URL(`../src/domain/${domain}/RULES.md`, tests), 'utf8');
  const numbers = (pattern: string, text: string) =>
    [...text.matchAll(new RegExp(pattern, 'gm'))].map(([, number]) => number);
  const stated = numbers(`^- \\*\\*(${letters}\\d+)\\*\\*`, rules);
  const written = folders.flatMap((folder) => {
    const path = new URL(`${folder}/`, tests);
    return readdirSync(path).map((name) => readFileSync(new URL(name, path), 'utf8'));
  });
  const tested = new Set(numbers(`'(${letters}\\d+) `, written.join('\n')));
  expect(new Set(stated).size).toBe(stated.length);
  expect(stated.filter((number) => !tested.has(number))).toEqual([]);
  expect([...tested].filter((number) => !stated.includes(number))).toEqual([]);
}
