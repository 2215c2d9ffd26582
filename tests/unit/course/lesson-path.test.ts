import { expect, test } from 'vitest';
import { parseLessonPath } from '../../../src/domain/course/lesson.ts';
import { tagsInLesson } from '../../../src/domain/course/lesson-tags.ts';

test('the number of a lesson is its order and no part of its id', () => {
  expect(parseLessonPath('methadone/vi/01-once-a-day.mdx')).toEqual({
    module: 'methadone',
    locale: 'vi',
    order: 1,
    lesson: 'once-a-day',
  });
});

test('another path is no lesson', () => {
  expect(parseLessonPath('methadone/module.yaml')).toBeNull();
  expect(parseLessonPath('methadone/vi/once-a-day.mdx')).toBeNull();
});

test('tags of a lesson are read in order', () => {
  expect(
    tagsInLesson('<Fact id="a" /> x <Law id="b" article="43" as="current">y</Law>').map(({ name }) => name),
  ).toEqual(['Fact', 'Law']);
});
