import { checkScenario } from '#domain/scenario/check.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';

/** Every case can be played: the rules themselves stand in domain/scenario. */
export function checkCaseGraph(course: Course): Diagnostic[] {
  return [...course.scenarios.values()].flatMap(({ file, value, placeOf }) =>
    value === undefined
      ? []
      : checkScenario(value).map(({ code, path, message, fix }) =>
          problem(
            code.startsWith('scenario/') ? code : `scenario/${code}`,
            file,
            placeOf(path),
            message,
            fix,
          ),
        ),
  );
}
