import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** A search engine over the sections of one language. */
export interface Engine {
  /** Addresses, best first. */
  find(query: string): string[] | Promise<string[]>;
  /** What a visitor would be sent for the index, as text; undefined where that hangs on the query. */
  sent?: string | undefined;
}

export interface EngineKind {
  name: string;
  open(locale: Locale, sections: readonly SearchSection[]): Promise<Engine> | Engine;
}

/** The fields that every engine is given, and how much more a match in one counts than in the body. */
export const boosts = { heading: 8, also: 6, page: 2, body: 1 };

export function fieldsOf(section: SearchSection) {
  const { heading, page, body } = section;
  return { heading, page, body, also: (section.also ?? []).join(' · ') };
}
