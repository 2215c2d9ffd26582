import type { Locale } from '../shared/locale.ts';
import type { SectionKind } from './section.ts';

/**
 * The searched texts of one language as they are sent: every different word once, and the texts as one string
 * in which each character stands for a word. Word numbers are what the index is built of, so nothing is cut
 * into words again in the browser, and the same string gives back the passages.
 */
export interface PackedSections {
  locale: Locale;
  /** Words and what stands between them, in the way of word-list.ts; a word's number is its place. */
  words: string;
  pages: PackedPage[];
  /** Page title, then heading, other names and body of each section, each closed by `segmentEnd`. */
  text: string;
}

export interface PackedPage {
  kind: SectionKind;
  module?: string | undefined;
  path: string;
  sections: PackedPart[];
}

export interface PackedPart {
  /** What stands after `#` in its address: 1 where the heading says it, nothing where it is the whole page. */
  anchor?: string | 1 | undefined;
  law?: PackedLaw | undefined;
}

/** First and last day in force, empty where there is none, and whether it is contested. */
export type PackedLaw = [inForce: string, ends: string, contested: 0 | 1];

/** Stands in the word list for itself; never printed. */
export const segmentEnd = '\u0000';
/** Parts the other names of a section. */
export const nameEnd = ' · ';

/** The anchor that a heading gets from Markdown, but for those that are numbered because they come twice. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
