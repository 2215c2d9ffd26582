import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import { locales } from '#domain/shared/locale.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import { placeholdersIn } from './placeholders.ts';

/** The {names} in what a fact says are its figures: all of them, in both languages. */
export function checkFactFigures(course: Course): Diagnostic[] {
  return [...course.facts.values()].flatMap((fact) => [...unknownPlaceholders(fact), ...unusedFigures(fact)]);
}

interface RawFact {
  says?: Record<string, unknown>;
  figures?: Record<string, unknown>;
}

function unknownPlaceholders({ file, raw, placeOf }: RecordFile): Diagnostic[] {
  const { says, figures } = (raw ?? {}) as RawFact;
  const known = Object.keys(figures ?? {});
  return locales.flatMap((locale) =>
    placeholdersIn(says?.[locale])
      .filter((name) => !known.includes(name))
      .map((name) => {
        const near = nearestId(name, known);
        return problem(
          'fact/unknown-placeholder',
          file,
          placeOf(['says', locale]),
          `{${name}} is no figure of this fact, so the page would print the braces.`,
          near ? `Did you mean {${near}}?` : `Add "${name}" under "figures:".`,
        );
      }),
  );
}

function unusedFigures({ file, raw, keyPlaceOf }: RecordFile): Diagnostic[] {
  const { says, figures } = (raw ?? {}) as RawFact;
  if (!says) return [];
  return Object.keys(figures ?? {}).flatMap((name) => {
    const without = locales.filter((locale) => !placeholdersIn(says[locale]).includes(name));
    if (without.length === 0) return [];
    return [
      problem(
        'fact/unused-figure',
        file,
        keyPlaceOf(['figures', name]),
        `The figure "${name}" is missing from what the fact says (${without.join(', ')}).`,
        `Write {${name}} in both languages, or remove the figure.`,
      ),
    ];
  });
}
