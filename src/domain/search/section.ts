export const sectionKinds = ['job-aid', 'lesson', 'scenario', 'law', 'term', 'question', 'page'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One place that a search can lead to: a part of a page under its own heading. */
export interface SearchSection {
  kind: SectionKind;
  /** The module that it belongs to. */
  module?: string | undefined;
  /** Address with its anchor, from the root of the site. */
  href: string;
  /** Title of the page it stands on. */
  page: string;
  /** Its own heading; the page's title where it is the whole page. */
  heading: string;
  body: string;
  /** Other words that must find it, one name each: abbreviations, spellings, the other language. */
  also?: readonly string[] | undefined;
  /** Of a law: what its status is worked out from. */
  law?: LawDates | undefined;
}

export interface LawDates {
  inForce?: string | undefined;
  ends?: string | undefined;
  contested?: boolean | undefined;
}
