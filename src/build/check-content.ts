import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { checks } from './checks/all-checks.ts';
import type { Course } from './course/course.ts';
import { readCourse } from './read-course.ts';

/** Every mistake in the authored files below a folder, by file and line. `day` is the day that law is judged on. */
export async function checkContent(
  root: string,
  day = new Date().toISOString().slice(0, 10),
): Promise<Diagnostic[]> {
  return checkCourse(await readCourse(root), day);
}

export function checkCourse(course: Course, day: string): Diagnostic[] {
  return checks.flatMap((check) => check(course, day)).toSorted(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
