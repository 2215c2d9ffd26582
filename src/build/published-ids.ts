import type { Course, RecordFile } from './course/course.ts';
import { partLists } from './references/part-lists.ts';
import { valuesAt } from './references/values-at.ts';

/** Ids that learners' devices or links may hold, by kind; ids inside a file stand behind the file's id. */
export type IdsByKind = Record<string, string[]>;

/** tests/published-ids.json. Retired ids were taken away on purpose; they never come back. */
export interface PublishedIds {
  published: IdsByKind;
  retired: IdsByKind;
}

/** The ids that the course holds now. */
export function idsOf(course: Course): IdsByKind {
  return {
    modules: sorted(course.modules.keys()),
    lessons: sorted(course.lessons.map(({ module, lesson }) => `${module}/${lesson}`)),
    quizzes: sorted(course.quizzes.keys()),
    outcomes: sorted(within(course.quizzes, 'outcomes.*.id')),
    questions: sorted(within(course.quizzes, 'items.*.id')),
    options: sorted([...course.quizzes.values()].flatMap(optionsOf)),
    scenarios: sorted(course.scenarios.keys()),
    scenes: sorted(namesWithin(course.scenarios, 'scenes.*')),
    choices: sorted(within(course.scenarios, 'scenes.*.choices.*.id')),
    endings: sorted(namesWithin(course.scenarios, 'endings.*')),
    facts: sorted(course.facts.keys()),
    sources: sorted(course.sources.keys()),
    laws: sorted(course.laws.keys()),
    articles: sorted(namesWithin(course.laws, 'articles.*')),
    glossary: sorted(course.glossary.keys()),
    figures: sorted(course.figures.keys()),
    paths: sorted(course.paths.keys()),
    jobAids: sorted(course.jobAids.keys()),
    pages: sorted(course.pages.map(({ page }) => page)),
  };
}

function within(files: Map<string, RecordFile>, pattern: string): string[] {
  return [...files.values()].flatMap(({ id, raw }) =>
    valuesAt(raw, pattern).map(({ value }) => `${id}/${String(value)}`),
  );
}

function namesWithin(files: Map<string, RecordFile>, pattern: string): string[] {
  return [...files.values()].flatMap(({ id, raw }) =>
    valuesAt(raw, pattern).map(({ path }) => `${id}/${String(path.at(-1))}`),
  );
}

/** `methadone/why-once-a-day/long-acting`: options and steps are unique in their question only. */
function optionsOf({ id, raw }: RecordFile): string[] {
  return valuesAt(raw, 'items.*').flatMap(({ value: item }) =>
    partLists
      .flatMap((list) => valuesAt(item, `${list}.*.id`))
      .map(({ value }) => `${id}/${String((item as { id?: unknown }).id)}/${String(value)}`),
  );
}

function sorted(ids: Iterable<string>): string[] {
  return [...new Set(ids)].toSorted();
}
