import type { Quality } from './slot.ts';
import type { SectionKind } from './section.ts';

/*
 * What counts how much. Found on tests/fixtures/search/judged.yaml, and rounded: the order of the results hangs on
 * which of two is larger, seldom on by how much. README.md says what each part is for.
 */

/** How much a word counts by how it answers to what was typed. */
export const qualityStrength: Record<Quality, number> = {
  exact: 1,
  folded: 0.85,
  stem: 0.75,
  beginning: 0.4,
  slip: 0.35,
};
/** Marks were typed and are not there: điều for điếu. */
export const otherMarks = 0.35;

/** How far a word counts as found at all; a slip is a guess. */
export const qualityCredit: Record<Quality, number> = {
  exact: 1,
  folded: 1,
  stem: 0.9,
  beginning: 0.9,
  slip: 0.7,
};

/** Two words side by side: what the pair weighs, and what is left of each word beside it. */
export const pairWeight = 0.6;
export const leftBesidePair = 0.4;
export const pairStrength = { exact: 1, folded: 0.85, apart: 0.4 };
export const apartCredit = 0.5;

/** Another name of the same thing. */
export const otherName = { strength: 0.6, credit: 0.7 };

/** A word that carries grammar, beside others. */
export const commonWord = 0.5;

/** Page title, heading, other names; the body by what kind of text it is. */
export const partStrength = [0.2, 1, 0.6];
export const bodyStrength: Record<SectionKind, number> = {
  'job-aid': 0.9,
  lesson: 0.65,
  scenario: 0.4,
  law: 0.65,
  term: 0.3,
  question: 0.25,
  page: 0.4,
};
/** How far a long part is held against a match in it, 0 to 1, and what a match counts however often it comes. */
export const lengthMatters = [0.5, 1, 0.2, 0.75];
export const onceIsEnough = 0.7;

/** What other sections of the page hold counts a little for each: they are about one thing. */
export const fromSamePage = 0.3;
/** Sections that hold everything asked for come far before those that hold some of it. */
export const coveragePower = 2;
/** The query is what the thing is called. */
export const namePower = 3;

export const kindStrength: Record<SectionKind, number> = {
  'job-aid': 1.2,
  lesson: 1,
  scenario: 0.8,
  law: 1.2,
  term: 1,
  question: 0.4,
  page: 0.7,
};
export const statusStrength = { repealed: 0.5, 'not-yet': 0.8, 'in-force': 1, contested: 1 };
