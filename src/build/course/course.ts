import type { Asked } from '#domain/course/asked.ts';
import type { FigureFile } from '#domain/course/figure.ts';
import type { GlossaryTerm } from '#domain/course/glossary-term.ts';
import type { JobAid } from '#domain/course/job-aid.ts';
import type { LessonAddress, LessonFrontmatter } from '#domain/course/lesson.ts';
import type { Module } from '#domain/course/module.ts';
import type { LearningPath } from '#domain/course/path.ts';
import type { TeachingNotes } from '#domain/course/teaching-notes.ts';
import type { TextPageAddress, TextPageFrontmatter } from '#domain/course/text-page.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { Law } from '#domain/evidence/law.ts';
import type { Source } from '#domain/evidence/source.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Scenario } from '#domain/scenario/schema.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { LessonBody } from './read-lesson.ts';
import type { YamlFile } from './read-yaml.ts';

/** What the kinds of authored YAML files hold once their schema accepts them. */
export interface RecordKinds {
  modules: Module;
  quizzes: Quiz;
  scenarios: Scenario;
  facts: Fact;
  sources: Source;
  laws: Law;
  glossary: GlossaryTerm;
  asked: Asked;
  figures: FigureFile;
  jobAids: JobAid;
  instructor: TeachingNotes;
  paths: LearningPath;
}

export type Kind = keyof RecordKinds;

/** One authored YAML file. `value` is undefined where the schema refuses it; `raw` is always there. */
export interface RecordFile<T = unknown> extends YamlFile {
  id: string;
  value: T | undefined;
}

/** A text in MDX, with its frontmatter. */
export interface MdxFile<T = unknown> {
  file: string;
  source: string;
  locale: string;
  frontmatter: YamlFile;
  value: T | undefined;
  /** Undefined where the text is no MDX. */
  body: LessonBody | undefined;
  problems: Diagnostic[];
}

export type LessonFile = LessonAddress & MdxFile<LessonFrontmatter>;
export type TextPageFile = TextPageAddress & MdxFile<TextPageFrontmatter>;

export type CourseRecords = { [K in Kind]: Map<string, RecordFile<RecordKinds[K]>> };

/** Every authored file, read but not yet judged; `problems` of a file are what reading it met. */
export interface Course extends CourseRecords {
  lessons: LessonFile[];
  pages: TextPageFile[];
  texts: Partial<Record<Locale, YamlFile>>;
  published: YamlFile | undefined;
  /** Files that lie among the authored ones and that nothing reads. */
  strays: string[];
}

export function mdxFiles({ lessons, pages }: Course): MdxFile[] {
  return [...lessons, ...pages];
}
