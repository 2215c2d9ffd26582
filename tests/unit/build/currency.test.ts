import { beforeAll, expect, test } from 'vitest';
import { datedTexts } from '#build/currency/dated-texts.ts';
import { leaningOn, leaningOnUnreviewed } from '#build/currency/leaning-on.ts';
import type { Course } from '#build/course/course.ts';
import { courseFrom } from '#build/read-course.ts';
import { smallCourse } from './broken-course.ts';

let course: Course;
beforeAll(async () => {
  course = courseFrom(await smallCourse());
});

test('every text with a review date is found, lessons in both languages', () => {
  const found = datedTexts(course).map(({ kind, id }) => `${kind} ${id}`);
  expect(found).toContain('lesson first/vi/hello');
  expect(found).toContain('lesson first/en/hello');
  expect(found).toContain('fact dose');
  expect(found).toContain('law law-now');
});

test('a change of a law touches every place that names it, with its line', () => {
  const places = leaningOn(course, 'law-now');
  expect(places.length).toBeGreaterThan(2);
  expect(places.every(({ id, place }) => id === 'law-now' && place.line > 0)).toBe(true);
  const files = new Set(places.map(({ file }) => file));
  expect(files).toContain('modules/first/vi/01-hello.mdx');
  expect(files).toContain('quizzes/first.yaml');
});

test('of one article only the places that name it', () => {
  expect(leaningOn(course, 'law-now', '5').every(({ part }) => part === '5')).toBe(true);
  expect(leaningOn(course, 'law-now', 'no-such')).toEqual([]);
});

test('what is leant on without a lawyer is counted, most first', () => {
  const unreviewed = leaningOnUnreviewed(course);
  expect(unreviewed[0]).toMatchObject({ law: 'law-now', article: '5' });
  const counts = unreviewed.map(({ places }) => places);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
