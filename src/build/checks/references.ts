import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { recordKinds } from '../course/record-kinds.ts';
import { collectReferences } from '../references/collect-references.ts';
import { nearestId } from '#domain/scenario/checks/nearest-id.ts';
import type { Reference } from '../references/reference.ts';

/** Every file, article and figure that is named exists. */
export function checkReferences(course: Course): Diagnostic[] {
  return collectReferences(course).flatMap((reference) => {
    const found = course[reference.to].get(reference.id);
    if (!found) return [unknownFile(course, reference)];
    return reference.part === undefined ? [] : unknownPart(course, reference, reference.part);
  });
}

function unknownFile(course: Course, { file, place, to, id }: Reference): Diagnostic {
  const target = recordKinds.find(({ kind }) => kind === to);
  const noun = target?.noun ?? to;
  const near = nearestId(id, course[to].keys());
  const expected = target?.fileOf(id) ?? '';
  return problem(
    `reference/unknown-${noun.replaceAll(' ', '-')}`,
    file,
    place,
    `There is no ${noun} "${id}": ${expected} does not exist, so the page would have nothing to show.`,
    near ? `Did you mean "${near}"? Else write ${expected}.` : `Write ${expected}, or name one that exists.`,
  );
}

function unknownPart(course: Course, { file, place, to, id }: Reference, part: string): Diagnostic[] {
  const [noun, known] =
    to === 'laws' ? ['article', articlesOf(course, id)] : ['figure', figuresOf(course, id)];
  if (known === undefined || known.includes(part)) return [];
  const record = recordKinds.find(({ kind }) => kind === to)?.fileOf(id);
  const near = nearestId(part, known);
  return [
    problem(
      `reference/unknown-${noun}`,
      file,
      place,
      `${record} has no ${noun} "${part}". It has: ${known.join(', ') || 'none'}.`,
      near
        ? `Did you mean "${near}"? Else add it to ${record}.`
        : `Name one of these, or add it to ${record}.`,
    ),
  ];
}

function articlesOf(course: Course, id: string): string[] | undefined {
  const law = course.laws.get(id)?.value;
  return law && Object.keys(law.articles);
}

function figuresOf(course: Course, id: string): string[] | undefined {
  const fact = course.facts.get(id)?.value;
  return fact && Object.keys(fact.figures);
}
