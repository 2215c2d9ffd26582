import { articleValidity } from '#domain/evidence/law-status.ts';
import type { Course } from '../course/course.ts';
import { collectReferences } from '../references/collect-references.ts';
import type { Reference } from '../references/reference.ts';

/** Every place that names a law, or one of its articles: what a change of it would touch. In file order. */
export function leaningOn(course: Course, law: string, article?: string): Reference[] {
  return collectReferences(course)
    .filter(({ to, id, part }) => to === 'laws' && id === law && (article === undefined || part === article))
    .toSorted((a, b) => (a.file === b.file ? a.place.line - b.place.line : a.file < b.file ? -1 : 1));
}

export interface Unreviewed {
  law: string;
  article?: string | undefined;
  /** Places that lean on it as the rule today. */
  places: number;
  ends?: string | undefined;
}

/** The laws that no lawyer has reviewed and that texts lean on as current, the most leant on first. */
export function leaningOnUnreviewed(course: Course): Unreviewed[] {
  const counts = new Map<string, Unreviewed>();
  for (const { to, id, part, as } of collectReferences(course)) {
    const law = to === 'laws' && as === 'current' ? course.laws.get(id)?.value : undefined;
    const one = part === undefined ? undefined : law?.articles[part];
    if (!law || (one ?? law).review !== 'unreviewed') continue;
    const name = `${id}#${part ?? ''}`;
    const known = counts.get(name);
    if (known) known.places += 1;
    else counts.set(name, { law: id, article: part, places: 1, ends: articleValidity(law, one).ends });
  }
  return [...counts.values()].toSorted((a, b) => b.places - a.places || (a.law < b.law ? -1 : 1));
}
