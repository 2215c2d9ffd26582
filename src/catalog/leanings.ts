import { articleValidity } from '#domain/evidence/law-status.ts';
import type { LawReference } from '#domain/evidence/law.ts';
import type { Leaning } from '#domain/evidence/retirement.ts';
import type { Scenario } from '#domain/scenario/schema.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { required, type Catalog } from './catalog.ts';
import { showLaw } from './evidence.ts';

/** Every rule that a case names at its forks, once each. */
export function rulesOfCase({ scenes }: Scenario): LawReference[] {
  const named = Object.values(scenes).flatMap(({ choices }) => choices.flatMap(({ rule }) => rule));
  return [...new Map(named.map((one) => [`${one.law}#${one.article}#${one.as}`, one])).values()];
}

/** The dates of what is leaned on as the rule today. */
export function leaningsOf(catalog: Catalog, references: readonly LawReference[]): Leaning[] {
  return references
    .filter(({ as }) => as === 'current')
    .map(({ law: id, article }) => {
      const law = required(catalog.laws, id, 'law');
      const { inForce, ends } = articleValidity(
        law,
        article === undefined ? undefined : law.articles[article],
      );
      return { inForce, ends };
    });
}

/** As an outline carries them: only what has an end can retire anything. Left out where nothing has. */
export function endingLeanings(
  catalog: Catalog,
  references: readonly LawReference[],
): { leansOn?: Leaning[] } {
  const ends = leaningsOf(catalog, references).flatMap((law) => (law.ends ? [{ ends: law.ends }] : []));
  return ends.length > 0 ? { leansOn: ends } : {};
}

/** What a notice of retirement says of a law. */
export interface NamedLeaning extends Leaning {
  name: string;
  href: string;
}

/** Of what is leaned on as the rule today that which has an end, by name. */
export function namedEndings(
  catalog: Catalog,
  locale: Locale,
  references: readonly LawReference[],
): NamedLeaning[] {
  return references
    .filter(({ as }) => as === 'current')
    .flatMap((reference) => {
      const { name, href, ends } = showLaw(catalog, locale, reference);
      return ends ? [{ name, href, ends }] : [];
    });
}
