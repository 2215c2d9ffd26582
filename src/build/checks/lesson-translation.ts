import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { locales, type Locale } from '#domain/shared/locale.ts';
import type { Course, LessonFile, MdxFile, TextPageFile } from '../course/course.ts';
import { problem, topOfFile } from '../course/problem.ts';
import { differingTags } from './differing-tags.ts';

const languages: Record<Locale, string> = { vi: 'Vietnamese', en: 'English' };

/** Both languages have the same lessons in the same order and the same pages, with the same headings and tags. */
export function checkLessonTranslation(course: Course): Diagnostic[] {
  return [...course.lessons.flatMap(lessonPair(course)), ...course.pages.flatMap(pagePair(course))];
}

const otherThan = (locale: string): Locale => (locale === 'vi' ? 'en' : 'vi');

const lessonPair = (course: Course) => (lesson: LessonFile) => {
  const other = otherThan(lesson.locale);
  const twin = course.lessons.find(
    (one) => one.module === lesson.module && one.lesson === lesson.lesson && one.locale === other,
  );
  if (!twin) return [missing(lesson, 'lesson', lesson.lesson, other)];
  // Each pair is compared once, from the Vietnamese side, and reported on the English one.
  return lesson.locale === locales[0] ? [...order(lesson, twin), ...structure(lesson, twin)] : [];
};

const pagePair = (course: Course) => (page: TextPageFile) => {
  const other = otherThan(page.locale);
  const twin = course.pages.find((one) => one.page === page.page && one.locale === other);
  if (!twin) return [missing(page, 'page', page.page, other)];
  return page.locale === locales[0] ? structure(page, twin) : [];
};

function missing(
  { file, locale }: MdxFile,
  noun: 'lesson' | 'page',
  name: string,
  other: Locale,
): Diagnostic {
  return problem(
    `translation/missing-${noun}`,
    file,
    topOfFile,
    `The ${noun} "${name}" stands in ${languages[locale as Locale]} only: whoever switches the language would fall into nothing.`,
    `Write ${file.replace(`/${locale}/`, `/${other}/`)}, or remove this file.`,
  );
}

function order(vi: LessonFile, en: LessonFile): Diagnostic[] {
  if (vi.order === en.order) return [];
  return [
    problem(
      'translation/lesson-order',
      en.file,
      topOfFile,
      `This lesson is number ${en.order} in English and number ${vi.order} in Vietnamese.`,
      `Rename it ${vi.file.replace('/vi/', '/en/')}.`,
    ),
  ];
}

function structure(vi: MdxFile, en: MdxFile): Diagnostic[] {
  if (!vi.body || !en.body) return [];
  const [viHeadings, enHeadings] = [vi.body.headings, en.body.headings];
  const length = Math.max(viHeadings.length, enHeadings.length);
  const different = Array.from({ length }, (_, index) => index).find(
    (index) => viHeadings[index]?.depth !== enHeadings[index]?.depth,
  );
  if (different === undefined) return differingTags(vi.body, en);
  const place = enHeadings[different]?.place ?? enHeadings.at(-1)?.place ?? topOfFile;
  const here = enHeadings[different] ? `level ${enHeadings[different].depth}` : 'nothing';
  const there = viHeadings[different]
    ? `level ${viHeadings[different].depth} (${vi.file}:${viHeadings[different].place.line})`
    : 'nothing';
  return [
    problem(
      'translation/headings',
      en.file,
      place,
      `Heading ${different + 1} differs: ${here} in English, ${there} in Vietnamese. Search and progress lead to headings.`,
      'Give both languages the same headings in the same order.',
    ),
  ];
}
