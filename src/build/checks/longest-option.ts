import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { locales, type Locale } from '#domain/shared/locale.ts';
import type { Course, RecordFile } from '../course/course.ts';

/** Above this share of questions, taking the longest option passes for knowing (with four options chance is a quarter). */
const tolerated = 0.45;
const fewest = 3;

/** Warns where the right option gives itself away by its length. */
export function checkLongestOption(course: Course): Diagnostic[] {
  return [...course.quizzes.values()].flatMap((file) => locales.flatMap((locale) => givenAway(file, locale)));
}

function givenAway({ file, value, keyPlaceOf }: RecordFile<Quiz>, locale: Locale): Diagnostic[] {
  const singles = (value?.items ?? []).filter((item) => item.type === 'single');
  const longest = singles.filter(({ options }) => {
    const right = options.find(({ correct }) => correct);
    return options.every(
      (one) => one === right || one.text[locale].length < (right?.text[locale].length ?? 0),
    );
  });
  if (singles.length < fewest || longest.length / singles.length <= tolerated) return [];
  return [
    {
      code: 'quiz/longest-is-right',
      severity: 'warning',
      file,
      ...keyPlaceOf(['items']),
      message: `In ${longest.length} of ${singles.length} questions (${locale}) the right option is the longest, so its length gives it away.`,
      fix: `Shorten it, or lengthen a wrong one, in: ${longest.map(({ id }) => id).join(', ')}.`,
    },
  ];
}
