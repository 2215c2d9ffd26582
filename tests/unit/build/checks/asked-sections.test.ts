import { expect, test } from 'vitest';
import { diagnosticsOf, smallCourse } from '../broken-course.ts';

const files = await smallCourse();
const asking = (key: string, list = 'first') =>
  diagnosticsOf(new Map(files).set(`content/asked/${list}.yaml`, `${key}: { vi: [a], en: [a] }\n`)).map(
    ({ code, line, fix }) => ({ code, line, fix }),
  );

test('what is asked for leads to a lesson or a heading that exists', () => {
  expect(asking('hello')).toEqual([]);
  expect(asking('helo')).toEqual([{ code: 'asked/unknown-section', line: 1, fix: 'Did you mean "hello"?' }]);
  expect(asking('hello#no-such-heading').map(({ code }) => code)).toEqual(['asked/unknown-section']);
});

test('what is asked for of laws leads to an instrument or an article that exists', () => {
  expect(asking('law-now', 'laws')).toEqual([]);
  expect(asking('law-now#5', 'laws')).toEqual([]);
  expect(asking('law-now#7', 'laws')).toMatchObject([
    { code: 'asked/unknown-section', fix: expect.stringContaining('law-now#') as string },
  ]);
  expect(asking('hello', 'laws')).toHaveLength(1);
});
