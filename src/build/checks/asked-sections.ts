import GithubSlugger from 'github-slugger';
import { askedOfLaws } from '#domain/course/asked.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';

/** What people ask for leads to a section that exists: a heading changed in English is changed here too. */
export function checkAskedSections(course: Course): Diagnostic[] {
  return [...course.asked.values()].flatMap(({ id, file, value = {}, keyPlaceOf }) => {
    const { known, nothing, write } = id === askedOfLaws ? ofLaws(course) : ofModule(course, id);
    return Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => {
        const near = nearestId(key, known);
        return problem(
          'asked/unknown-section',
          file,
          keyPlaceOf([key]),
          `${nothing} has a section "${key}", so search would lead nowhere.`,
          near ? `Did you mean "${near}"?` : write,
        );
      });
  });
}

const ofModule = (course: Course, id: string) => ({
  known: sectionsOf(course, id),
  nothing: `No lesson of the module "${id}"`,
  write: 'Write the id of a lesson, or that and the anchor of an English heading.',
});

const ofLaws = (course: Course) => ({
  known: partsOfLaws(course),
  nothing: 'No law',
  write: 'Write the id of an instrument, or that, # and one of its articles.',
});

/** `once-a-day`, `once-a-day#the-body-has-changed`, … */
function sectionsOf({ lessons }: Course, module: string): string[] {
  return lessons
    .filter((lesson) => lesson.module === module && lesson.locale === 'en')
    .flatMap(({ lesson, source }) => {
      const slugger = new GithubSlugger();
      const headings = [...source.matchAll(/^#{2,3} (.+)/gm)].map(([, text = '']) => text.trim());
      return [lesson, ...headings.map((heading) => `${lesson}#${slugger.slug(heading)}`)];
    });
}

/** `penal-code-2015`, `penal-code-2015#256a`, … */
function partsOfLaws({ laws }: Course): string[] {
  return [...laws].flatMap(([id, { value }]) => [
    id,
    ...Object.keys(value?.articles ?? {}).map((article) => `${id}#${article}`),
  ]);
}
