import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCourse } from '#build/check-content.ts';
import { courseFrom } from '#build/read-course.ts';
import { printAnnotations } from '#build/reporters/github.ts';
import { diagnosticsOf, fixtures, smallCourse } from './broken-course.ts';

const files = await smallCourse();
const without = (name: string) => new Map([...files].filter(([file]) => file !== name));
const codes = (name: string) => diagnosticsOf(without(name)).map(({ code }) => code);

test('the small course is clean', () => {
  expect(diagnosticsOf(files)).toEqual([]);
});

describe('what is taken away is missed', () => {
  test.each([
    ['modules/first/en/01-hello.mdx', 'translation/missing-lesson'],
    ['modules/first/vi/01-hello.mdx', 'translation/missing-lesson'],
    ['modules/first/module.yaml', 'reference/unknown-module'],
    ['quizzes/first.yaml', 'reference/unknown-question'],
    ['content/facts/dose.yaml', 'reference/unknown-fact'],
    ['content/sources/paper.yaml', 'reference/unknown-source'],
    ['content/laws/law-now.yaml', 'reference/unknown-law'],
    ['content/glossary/half-life.yaml', 'reference/unknown-term'],
    ['content/figures/way.yaml', 'reference/unknown-drawing'],
    ['content/scenarios/small-case.yaml', 'reference/unknown-case'],
    ['content/i18n/en.json', 'translation/missing-texts'],
  ])('%s', (name, code) => {
    expect(codes(name)).toContain(code);
  });
});

test('diagnostics stand in the order of files and lines', () => {
  const places = diagnosticsOf(without('content/facts/dose.yaml')).map(({ file, line }) => ({ file, line }));
  const sorted = places.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  expect(places.length).toBeGreaterThan(3);
  expect(places).toEqual(sorted);
});

test('law that ends tomorrow is current today and cited after its end the day after', () => {
  const law = files.get('content/laws/law-now.yaml') ?? '';
  const ending = new Map(files).set(
    'content/laws/law-now.yaml',
    law.replace('seen:', 'ends: 2026-11-24\nseen:'),
  );
  const on = (day: string) => new Set(checkCourse(courseFrom(ending), day).map(({ code }) => code));
  expect(on('2026-11-24')).toEqual(new Set());
  expect(on('2026-11-25')).toEqual(new Set(['law/cited-after-end']));
});

test('no slip of the pen makes the check itself break', () => {
  const names = [...files.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(2000),
      fc.constantFrom('', '"', ': ', '[', '<Fact', '\n- ', '{'),
      (name, at, slip) => {
        const text = files.get(name) ?? '';
        const cut = at % (text.length + 1);
        const broken = new Map(files).set(
          name,
          text.slice(0, cut) + slip + (at % 2 ? text.slice(cut + 3) : ''),
        );
        for (const { line, column, fix } of diagnosticsOf(broken)) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(fix).not.toBe('');
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('line breaks of Windows change no diagnostic', () => {
  const windows = new Map([...files].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
  expect(diagnosticsOf(windows)).toEqual([]);
});

describe('the command', () => {
  const run = promisify(execFile);
  const command = (folder: string) =>
    run(process.execPath, ['src/build/run/check-content.ts', folder]).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );

  test('says what the course holds and ends well', async () => {
    expect(await command(`${fixtures}small-course`)).toMatchObject({
      code: 0,
      stdout: 'The course is clean: 2 lessons, 1 quiz, 1 case, 1 fact, 2 laws, 1 term.\n',
    });
  });

  test('prints every problem, counts them and fails', async () => {
    const { code, stdout } = await command(`${fixtures}broken-content/translation/missing-lesson`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\d+ problems in \d+ files?$/m);
  });
});

test('an annotation keeps its line breaks', () => {
  expect(
    printAnnotations([
      {
        code: 'a/b',
        severity: 'error',
        file: 'x.yaml',
        line: 2,
        column: 3,
        message: '54% is wrong.',
        fix: 'Mend it.',
      },
    ]),
  ).toBe('::error file=x.yaml,line=2,col=3,title=a/b::54%25 is wrong.%0AFix: Mend it.');
});
