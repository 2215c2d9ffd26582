import type { Locale } from '#domain/shared/locale.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { courseTexts, type CourseText } from '../course/course-texts.ts';
import type { Course } from '../course/course.ts';
import { proseKinds } from '../course/record-kinds.ts';
import { withoutTags } from '../figures-in-text/without-tags.ts';

/** A word that makes a person of an illness, and what to write where it is not law that speaks. */
const words: Record<Locale, [pattern: RegExp, instead: string][]> = {
  vi: [
    [/(?:con|thằng|kẻ|dân|tên|đứa|bọn) nghiện/giu, 'người sử dụng ma túy, người lệ thuộc ma túy'],
    [/(?:con|thằng|bọn) si[- ]?đa/giu, 'người có HIV'],
    [/nước tiểu (?:sạch|bẩn)/giu, 'kết quả âm tính, kết quả dương tính'],
    [/(?<!chống )tệ nạn xã hội/giu, 'việc sử dụng ma túy'],
  ],
  en: [
    [/\b(?:addicts?|junk(?:ie|y|ies))\b/giu, 'a person who uses drugs, a person with drug dependence'],
    [/\b(?:drug|substance) abus(?:e|er|ers)\b/gu, 'drug use, a person who uses drugs'],
    [/\b(?:clean|dirty) (?:urine|test|result)\b/giu, 'a negative or positive result'],
    [/\bsocial evils?\b/gu, 'drug use'],
  ],
};

const prose = new Set<CourseText['from']>(['mdx', 'facts', ...proseKinds]);

/** Warns of words that harm, outside quotation marks: what somebody says, and how a title reads, is theirs. */
export function checkPersonFirst(course: Course): Diagnostic[] {
  return courseTexts(course)
    .filter(({ from, path }) => prose.has(from) && !isSpeech(from, path))
    .flatMap(({ file, locale, text, placeAt }) => {
      const plain = withoutQuotes(withoutTags(text));
      return words[locale].flatMap(([pattern, instead]) =>
        [...plain.matchAll(pattern)].map((match): Diagnostic => ({
          code: 'text/person-first',
          severity: 'warning',
          file,
          ...placeAt(match.index),
          message: `"${match[0]}" names a person or an illness in words that harm.`,
          fix: `Write ${instead}. What somebody says stands in “…”; what a statute says, in a law record.`,
        })),
      );
    });
}

function isSpeech(from: CourseText['from'], path: CourseText['path']): boolean {
  return path.includes('voices') || (from === 'instructor' && path.includes('says'));
}

/** Blanked and not cut out, so that offsets stay those of the file. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, (quote) => ' '.repeat(quote.length));
}
