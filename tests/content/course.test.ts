import { expect, test } from 'vitest';
import { checkCourse } from '#build/check-content.ts';
import { readCourse } from '#build/read-course.ts';
import { printDiagnostics } from '#build/reporters/terminal.ts';

const course = await readCourse('.');
const diagnostics = checkCourse(course, new Date().toISOString().slice(0, 10));

test('the course has no mistakes', () => {
  expect(printDiagnostics(diagnostics.filter(({ severity }) => severity === 'error'))).toBe('');
});

test('every module has lessons, in both languages', () => {
  for (const module of course.modules.keys()) {
    const lessons = course.lessons.filter((lesson) => lesson.module === module);
    expect(lessons.length, module).toBeGreaterThanOrEqual(8);
    expect(lessons.filter(({ locale }) => locale === 'vi')).toHaveLength(lessons.length / 2);
  }
});

test('the quiz on methadone asks in all seven ways', () => {
  const items = course.quizzes.get('methadone')?.value?.items ?? [];
  expect(items.length).toBeGreaterThanOrEqual(12);
  expect(new Set(items.map(({ type }) => type))).toEqual(
    new Set(['single', 'multiple', 'order', 'match', 'group', 'number', 'gap']),
  );
});

test('the case on methadone has scenes and endings enough', () => {
  const scenario = course.scenarios.get('methadone-or-target')?.value;
  expect(Object.keys(scenario?.scenes ?? {}).length).toBeGreaterThanOrEqual(12);
  expect(Object.keys(scenario?.endings ?? {}).length).toBeGreaterThanOrEqual(4);
});
