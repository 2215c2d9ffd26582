import { expect, test } from 'vitest';
import { isBusyPage, lacksSlash, pathOfAddress } from '#domain/offline/course-path.ts';
import { type Edition, missingFiles, partOf, readEdition, wholeLocales } from '#domain/offline/edition.ts';

const edition: Edition = {
  version: 'v',
  builtAt: '2026-11-25T00:00:00.000Z',
  files: [
    ['index.html', 'a', 1, 1],
    ['vi/index.html', 'b', 2, 2],
    ['vi/copy/index.html', 'b', 2, 2],
    ['en/index.html', 'c', 3, 3],
  ],
};

test('a language is whole only together with what all languages share', () => {
  expect(wholeLocales(edition, new Set(['b', 'c']))).toEqual([]);
  expect(wholeLocales(edition, new Set(['a', 'b']))).toEqual(['vi']);
  expect(wholeLocales(edition, new Set(['a', 'b', 'c']))).toEqual(['vi', 'en']);
});

test('two files with the same content are one download', () => {
  expect(missingFiles(edition, ['vi'], new Set()).length).toBe(1);
});

test('a path belongs to its language or to all', () => {
  expect(['vi/index.html', 'en/x', 'vietnam.png', '_astro/x.js'].map(partOf)).toEqual([
    'vi',
    'en',
    'shared',
    'shared',
  ]);
});

test('only a whole list is a list', () => {
  const text = JSON.stringify(edition);
  expect(readEdition(text)).toEqual(edition);
  for (const wrong of ['<h1>Sign in</h1>', text.slice(0, -3), '{}', 'null', '{"version":"v","files":[]}']) {
    expect(readEdition(wrong)).toBeUndefined();
  }
});

test('an address stands for a file under the course’s own folder', () => {
  expect(pathOfAddress('/cau-noi/', '/cau-noi/')).toBe('index.html');
  expect(pathOfAddress('/cau-noi/vi/laws/', '/cau-noi/')).toBe('vi/laws/index.html');
  expect(pathOfAddress('/other/', '/cau-noi/')).toBeUndefined();
  expect(lacksSlash('vi/copy', edition)).toBe(true);
});

test('pages with questions or a case are busy, lists of them are not', () => {
  const busy = [
    'vi/quizzes/a/',
    'en/scenarios/a/',
    'vi/review/',
    'en/paths/a/test/',
    'vi/instructor/scenarios/a/',
  ];
  const calm = ['vi/', 'vi/scenarios/index.html', 'en/paths/a/', 'vi/modules/a/b/', 'en/offline/'];
  expect(busy.filter(isBusyPage)).toEqual(busy);
  expect(calm.filter(isBusyPage)).toEqual([]);
});
