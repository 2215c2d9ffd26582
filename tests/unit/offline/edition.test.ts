import { expect, test } from 'vitest';
import { isBusyPage, lacksSlash, pathOfAddress } from '#domain/offline/course-path.ts';
import {
  type Edition,
  missingPacks,
  partOf,
  readEdition,
  scriptPacks,
  wholeLocales,
} from '#domain/offline/edition.ts';

const edition: Edition = {
  version: 'v',
  builtAt: '2026-11-25T00:00:00.000Z',
  packs: [
    ['a', 1, 'shared', [10]],
    ['b', 2, 'vi', [20, 30]],
    ['c', 3, 'en', [40]],
    ['d', 4, 'shared', [50]],
  ],
  files: [
    ['index.html', [0, 0, 1]],
    ['_astro/x.js', [3, 0, 1]],
    ['vi/index.html', [0, 0, 1, 1, 0, 1]],
    ['vi/copy/index.html', [1, 0, 2]],
    ['en/index.html', [2, 0, 1]],
  ],
};

test('a language is whole only together with what all languages share', () => {
  expect(wholeLocales(edition, new Set(['b', 'c']))).toEqual([]);
  expect(wholeLocales(edition, new Set(['a', 'b', 'd']))).toEqual(['vi']);
  expect(wholeLocales(edition, new Set(['a', 'b', 'c', 'd']))).toEqual(['vi', 'en']);
});

test('what is missing is what is wanted and not here', () => {
  expect(missingPacks(edition, ['shared', 'vi'], new Set(['a'])).map(([hash]) => hash)).toEqual(['b', 'd']);
});

test('packs of scripts are known by what is in them', () => {
  expect(scriptPacks(edition).map(([hash]) => hash)).toEqual(['d']);
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
  for (const wrong of [
    '<h1>Sign in</h1>',
    text.slice(0, -3),
    '{}',
    'null',
    '{"version":"v","files":[]}',
    text.replace('[0,0,1]', '[0,0]'),
  ]) {
    expect(readEdition(wrong)).toBeUndefined();
  }
});

test('an address stands for a file under the course’s own folder', () => {
  expect(pathOfAddress('/cau-noi/', '/cau-noi/')).toBe('index.html');
  expect(pathOfAddress('/cau-noi/vi/laws/', '/cau-noi/')).toBe('vi/laws/index.html');
  expect(pathOfAddress('/other/', '/cau-noi/')).toBeUndefined();
  expect(lacksSlash('vi/copy', edition)).toBe(true);
});

test('pages with questions, a case or a class are busy; lists and printouts are not', () => {
  const busy = [
    'vi/quizzes/a/',
    'en/scenarios/a/',
    'vi/review/',
    'en/paths/a/test/',
    'vi/instructor/scenarios/a/',
    'vi/assignment/',
    'en/instructor/results/',
    'en/instructor/classes/',
  ];
  const calm = [
    'vi/',
    'vi/scenarios/index.html',
    'en/paths/a/',
    'vi/modules/a/b/',
    'en/offline/',
    'vi/quizzes/a/print/',
    'vi/scenarios/a/booklet/',
  ];
  expect(busy.filter(isBusyPage)).toEqual(busy);
  expect(calm.filter(isBusyPage)).toEqual([]);
});
