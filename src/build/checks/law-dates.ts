import { articleValidity, lawStatusOn } from '#domain/evidence/law-status.ts';
import type { Diagnostic } from '#domain/shared/diagnostic.ts';
import type { Course, RecordFile } from '../course/course.ts';
import { problem } from '../course/problem.ts';
import { collectReferences } from '../references/collect-references.ts';
import type { Reference } from '../references/reference.ts';

/** No text leans as current on law that has ended or has not begun, and each law has a status to show. */
export function checkLawDates(course: Course, day: string): Diagnostic[] {
  const citations = collectReferences(course).filter(({ to, as }) => to === 'laws' && as === 'current');
  return [
    ...citations.flatMap((citation) => notInForce(course, citation, day)),
    ...[...course.laws.values()].flatMap(withoutStatus),
  ];
}

function notInForce(course: Course, { file, place, id, part }: Reference, day: string): Diagnostic[] {
  const law = course.laws.get(id)?.value;
  const article = part === undefined ? undefined : law?.articles[part];
  if (!law || (part !== undefined && !article)) return [];
  const validity = articleValidity(law, article);
  const status = lawStatusOn(day, validity);
  const name = `${part === undefined ? '' : `Article ${part} of `}${law.number} (${id})`;
  if (status === 'repealed') {
    const successor = article?.replacedBy ?? law.replacedBy.join(', ');
    return [
      problem(
        'law/cited-after-end',
        file,
        place,
        `${name} ended on ${validity.ends} and is cited as current on ${day}: an officer who acted on it would act without law.`,
        `${successor ? `Cite what replaced it (${successor})` : 'Cite the law in force'}, or teach it as the past with "history" in place of "current".`,
      ),
    ];
  }
  if (status !== 'not-yet') return [];
  return [
    problem(
      'law/not-yet-in-force',
      file,
      place,
      `${name} begins on ${validity.inForce} and is cited as current on ${day}.`,
      'Cite the law in force until then, or say in the text from when it applies and leave the citation out.',
    ),
  ];
}

function withoutStatus({ file, raw, keyPlaceOf }: RecordFile): Diagnostic[] {
  if (typeof raw !== 'object' || raw === null) return [];
  if (['inForce', 'ends', 'contested'].some((field) => field in raw)) return [];
  return [
    problem(
      'law/no-status',
      file,
      keyPlaceOf(['number']),
      'This record has no dates in force, so the page would show it as law in force without knowing.',
      'Add "inForce:" and, where it has ended, "ends:"; where the dates are not known, say so under "contested:".',
    ),
  ];
}
