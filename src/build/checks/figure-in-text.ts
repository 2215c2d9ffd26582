import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { courseTexts, type CourseText } from '../course/course-texts.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { proseKinds } from '../course/record-kinds.ts';
import { bareNumbers } from '../figures-in-text/bare-numbers.ts';
import { numberWords, type FoundFigure } from '../figures-in-text/number-words.ts';
import { withoutTags } from '../figures-in-text/without-tags.ts';

const prose = new Set<CourseText['from']>(['mdx', ...proseKinds]);

/** A figure in a text is a fact, so that it is written once with its source, and corrected once. */
export function checkFigureInText(course: Course): Diagnostic[] {
  return courseTexts(course).flatMap((text) => {
    const plain = withoutTags(text.text);
    if (prose.has(text.from)) {
      return [...bareNumbers(plain), ...numberWords(plain, text.locale)].map((found) => inProse(text, found));
    }
    return text.from === 'facts' && text.path[0] === 'says'
      ? bareNumbers(plain).map((found) => inFact(text, found))
      : [];
  });
}

function inProse({ file, placeAt }: CourseText, { index, text }: FoundFigure): Diagnostic {
  return problem(
    'text/figure-without-fact',
    file,
    placeAt(index),
    `"${text.replace(/\s+/g, ' ')}" is a figure without a source: it cannot be checked, nor corrected in one place.`,
    `Quote a fact: <Fact id="…" figure="…" />. Does it belong to the story? <Story>${/\d+/.exec(text)?.[0] ?? text.split(/\s/)[0]}</Story>. Else say it without the number.`,
  );
}

function inFact({ file, placeAt }: CourseText, { index, text }: FoundFigure): Diagnostic {
  return problem(
    'fact/bare-figure',
    file,
    placeAt(index),
    `"${text}" stands in the sentence itself, so it is not printed by the language of the page and cannot be quoted alone.`,
    'Name it under "figures:" and write {name} here.',
  );
}
