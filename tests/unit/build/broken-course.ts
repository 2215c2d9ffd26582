import { fileURLToPath } from 'node:url';
import { checkCourse } from '#build/check-content.ts';
import { readAuthoredFiles, type AuthoredFiles } from '#build/course/authored-files.ts';
import { courseFrom } from '#build/read-course.ts';
import { printDiagnostics } from '#build/reporters/terminal.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The day that the fixtures are judged on: law-then has ended, article 9 of law-now has not begun. */
export const day = '2026-11-23';

export function smallCourse(): Promise<AuthoredFiles> {
  return readAuthoredFiles(`${fixtures}small-course`);
}

export function diagnosticsOf(files: AuthoredFiles): Diagnostic[] {
  return checkCourse(courseFrom(files), day);
}

/** What an author reads: the small course with the files of one broken example laid over it. */
export async function printedFor(example: string): Promise<string> {
  const files = await smallCourse();
  const broken = await readAuthoredFiles(`${fixtures}broken-content/${example}`);
  if (broken.size === 0) throw new Error(`There is no broken example "${example}".`);
  for (const [file, text] of broken) files.set(file, text);
  return printDiagnostics(diagnosticsOf(new Map([...files].toSorted())));
}
