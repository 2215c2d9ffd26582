export type SectionKind = 'lesson' | 'scenario' | 'quiz' | 'term' | 'law';

/** One place that a search can lead to: a part of a page under its own heading. */
export interface SearchSection {
  kind: SectionKind;
  /** Address with its anchor, from the root of the site. */
  href: string;
  /** Title of the page it stands on. */
  page: string;
  /** Its own heading; the page's title where it is the whole page. */
  heading: string;
  body: string;
  /** Other words that must find it: abbreviations, spellings, the other language. */
  also?: string;
}
