import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { idsOf } from '../published-ids.ts';
import { valuesAt } from '../references/values-at.ts';

/** An id that was published is still there, or has been retired; and what is retired stays so. */
export function checkVanishedIds(course: Course): Diagnostic[] {
  const { published } = course;
  if (!published) return [];
  const present = new Map(Object.entries(idsOf(course)).map(([kind, ids]) => [kind, new Set(ids)]));
  return [
    ...valuesAt(published.raw, 'published.*.*').flatMap(({ path, value }) => {
      const [, kind] = path;
      const id = String(value);
      if (present.get(String(kind))?.has(id)) return [];
      return [
        problem(
          'id/vanished',
          published.file,
          published.placeOf(path),
          `"${id}" (${kind}) was published and is gone: saved work and links that point at it would lead nowhere.`,
          `Bring it back under its old id; an id is never renamed. If it has to go, move this line to "retired" → "${kind}".`,
        ),
      ];
    }),
    ...valuesAt(published.raw, 'retired.*.*').flatMap(({ path, value }) => {
      const [, kind] = path;
      const id = String(value);
      if (!present.get(String(kind))?.has(id)) return [];
      return [
        problem(
          'id/reused',
          published.file,
          published.placeOf(path),
          `"${id}" (${kind}) was retired and is used again: old answers would count for the new thing.`,
          'Give the new one another id.',
        ),
      ];
    }),
  ];
}
