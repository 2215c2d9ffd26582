import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { mdxFiles, type Course, type RecordFile } from '../course/course.ts';
import { recordKinds } from '../course/record-kinds.ts';

/** What reading the files met: broken YAML or MDX, fields that the schema refuses. */
export function checkSchemas(course: Course): Diagnostic[] {
  const records = recordKinds.flatMap(({ kind }) => [...(course[kind] as Map<string, RecordFile>).values()]);
  const others = [course.texts.vi, course.texts.en, course.published];
  return [...records, ...mdxFiles(course), ...others].flatMap((file) => file?.problems ?? []);
}
