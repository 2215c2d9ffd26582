import type { LawReference } from '#domain/evidence/law.ts';
import type { Locale } from '#domain/shared/locale.ts';
import type { Catalog } from './catalog.ts';
import { showFact, showLaw } from './evidence.ts';

/** The facts and laws that a card or a teaching note names, as SourceLists prints them. */
export function showSources(
  catalog: Catalog,
  locale: Locale,
  { facts, laws }: { facts: string[]; laws: LawReference[] },
) {
  return {
    facts: facts.map((id) => showFact(catalog, locale, id)),
    laws: laws.map((reference) => showLaw(catalog, locale, reference)),
  };
}
