import { expect, test } from 'vitest';
import { diagnosticsOf, smallCourse } from '../broken-course.ts';

const files = await smallCourse();
const asking = (key: string) =>
  diagnosticsOf(new Map(files).set('content/asked/first.yaml', `${key}: { vi: [a], en: [a] }\n`)).map(
    ({ code, line, fix }) => ({ code, line, fix }),
  );

test('what is asked for leads to a lesson or a heading that exists', () => {
  expect(asking('hello')).toEqual([]);
  expect(asking('helo')).toEqual([{ code: 'asked/unknown-section', line: 1, fix: 'Did you mean "hello"?' }]);
  expect(asking('hello#no-such-heading').map(({ code }) => code)).toEqual(['asked/unknown-section']);
});
