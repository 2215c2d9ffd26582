import { z } from 'zod';
import { lessonSchema, parseLessonPath } from '#domain/course/lesson.ts';
import { parseTextPagePath, textPageSchema } from '#domain/course/text-page.ts';
import { isLocale } from '#domain/shared/locale.ts';
import { readAuthoredFiles, type AuthoredFiles } from './course/authored-files.ts';
import type { Course, RecordFile } from './course/course.ts';
import { checkedBy } from './course/explain-schema.ts';
import { readLesson } from './course/read-lesson.ts';
import { readYaml } from './course/read-yaml.ts';
import { recordKinds } from './course/record-kinds.ts';

/** Reads every authored file below a folder. Never throws for what authors wrote: see `problems`. */
export async function readCourse(root: string): Promise<Course> {
  return courseFrom(await readAuthoredFiles(root));
}

export function courseFrom(files: AuthoredFiles): Course {
  const course = emptyCourse();
  for (const [file, source] of files) {
    const read =
      readRecord(course, file, source) ||
      readLessonFile(course, file, source) ||
      readTextPage(course, file, source) ||
      readOther(course, file, source);
    if (!read) course.strays.push(file);
  }
  return course;
}

function emptyCourse(): Course {
  return {
    modules: new Map(),
    quizzes: new Map(),
    scenarios: new Map(),
    facts: new Map(),
    sources: new Map(),
    laws: new Map(),
    glossary: new Map(),
    asked: new Map(),
    figures: new Map(),
    jobAids: new Map(),
    instructor: new Map(),
    paths: new Map(),
    lessons: [],
    pages: [],
    texts: {},
    published: undefined,
    strays: [],
  };
}

function readRecord(course: Course, file: string, source: string): boolean {
  for (const { kind, noun, pattern, schema } of recordKinds) {
    const id = pattern.exec(file)?.[1];
    if (id === undefined) continue;
    const yaml = readYaml(file, source);
    const { value, problems } = checkedBy(schema, yaml, noun);
    const records = course[kind] as Map<string, RecordFile>;
    records.set(id, { ...yaml, id, value, problems: [...yaml.problems, ...problems] });
    return true;
  }
  return false;
}

function readLessonFile(course: Course, file: string, source: string): boolean {
  const address = file.startsWith('modules/') ? parseLessonPath(file.slice('modules/'.length)) : null;
  if (!address || !file.endsWith('.mdx') || !isLocale(address.locale)) return false;
  const lesson = readLesson(file, source);
  const { value, problems } = checkedBy(lessonSchema, lesson.frontmatter, 'lesson');
  course.lessons.push({
    ...address,
    file,
    source,
    ...lesson,
    value,
    problems: [...lesson.problems, ...problems],
  });
  return true;
}

function readTextPage(course: Course, file: string, source: string): boolean {
  const folder = 'content/pages/';
  const address = file.startsWith(folder) ? parseTextPagePath(file.slice(folder.length)) : null;
  if (!address || !file.endsWith('.mdx') || !isLocale(address.locale)) return false;
  const page = readLesson(file, source);
  const { value, problems } = checkedBy(textPageSchema, page.frontmatter, 'page');
  course.pages.push({
    ...address,
    file,
    source,
    ...page,
    value,
    problems: [...page.problems, ...problems],
  });
  return true;
}

/** vi.json says which texts there are; each is a text and none is empty. */
const textsSchema = z.record(z.string(), z.string().min(1));

function readOther(course: Course, file: string, source: string): boolean {
  const locale = /^content\/i18n\/([a-z]+)\.json$/.exec(file)?.[1];
  if (isLocale(locale)) {
    const yaml = readYaml(file, source);
    const { problems } = checkedBy(textsSchema, yaml, 'text');
    course.texts[locale] = { ...yaml, problems: [...yaml.problems, ...problems] };
  } else if (file === 'tests/published-ids.json') course.published = readYaml(file, source);
  else return false;
  return true;
}
