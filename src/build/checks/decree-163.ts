import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { courseTexts } from '../course/course-texts.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';

const withoutYear =
  /(?:Nghị\s+định|Decree)(?:\s+(?:số|No\.?))?\s+163(?!\s*\/\s*\d{4}|\s+(?:năm|of)\s+\d{4}|\d)/giu;

/** There are two decrees of this number: one of 2003, ended, and one of 2026, in force. */
export function checkDecree163(course: Course): Diagnostic[] {
  return courseTexts(course).flatMap(({ file, text, placeAt }) =>
    [...text.matchAll(withoutYear)].map((match) =>
      problem(
        'law/decree-163-without-year',
        file,
        placeAt(match.index),
        `"${match[0].replace(/\s+/g, ' ')}" can be the decree of 2003, which has ended, or that of 2026.`,
        'Write the year: 163/2003/NĐ-CP or 163/2026/NĐ-CP.',
      ),
    ),
  );
}
