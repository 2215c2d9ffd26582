import { idPattern } from '#domain/shared/ids.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem, topOfFile } from '../course/problem.ts';
import { recordKinds } from '../course/record-kinds.ts';

/** A file name is an id, and every file among the authored ones is read by something. */
export function checkFileNames(course: Course): Diagnostic[] {
  return [
    ...course.strays.map(stray),
    ...recordKinds.flatMap(({ kind }) => [...course[kind].values()].flatMap(name)),
  ];
}

function stray(file: string): Diagnostic {
  return problem(
    'file/not-read',
    file,
    topOfFile,
    'Nothing reads a file of this name in this folder, so learners would never see it.',
    'A lesson is modules/<module>/vi/NN-id.mdx or …/en/NN-id.mdx; other records end in .yaml and lie flat in their folder.',
  );
}

function name({ id, file }: RecordFile): Diagnostic[] {
  if (idPattern.test(id)) return [];
  return [
    problem(
      'file/name-is-no-id',
      file,
      topOfFile,
      `The name "${id}" becomes an id and an address, and is no id.`,
      'Use lower-case ASCII letters, digits and single hyphens, such as "once-a-day".',
    ),
  ];
}
