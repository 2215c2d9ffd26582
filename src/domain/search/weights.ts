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
  stem: 0.8,
  beginning: 0.55,
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
export const pairStrength = { exact: 0.9, folded: 0.85, apart: 0.4 };
export const apartCredit = 0.5;

/** Another name of the same thing. */
export const otherName = { strength: 0.5, credit: 0.8 };

/** A word that carries grammar, beside others. */
export const commonWord = 0.65;
export const barelyBegun = 0.1;
/** Two words are one, whatever they are, where they stand together this often and in this share of all places. */
export const oneWord = { times: 4, share: 0.25 };
/** A pair with such a word in it: `of patients`. */
export const commonPair = 0.25;

/** Page title, heading, other names; the body by what kind of text it is. */
export const partStrength = [0.2, 1.3, 1];
export const bodyStrength: Record<SectionKind, number> = {
  'job-aid': 0.9,
  lesson: 0.45,
  scenario: 0.3,
  law: 0.6,
  term: 0.3,
  question: 0.25,
  page: 0.4,
};
/** How far a long part is held against a match in it, 0 to 1, and what a match counts however often it comes. */
export const lengthMatters = [0.5, 1, 0.2, 0.8];
export const onceIsEnough = 0.6;

/** A text says first what it is about: how many tokens that is, and how much more a match there counts. */
export const leadLength = 14;
export const leadStrength = 1.25;

/** What other sections of the page hold counts a little for each: they are about one thing. */
export const fromSamePage = 0.3;
/** What is left of a section that holds the words of the query ever so far apart. */
export const scattered = 0.4;
/** The query is what the thing is called. */
export const namePower = 4;

export const kindStrength: Record<SectionKind, number> = {
  'job-aid': 1.4,
  lesson: 0.8,
  scenario: 0.8,
  law: 1.3,
  term: 1.1,
  question: 0.4,
  page: 0.7,
};
/** A number in the query is most often that of a law or an article. */
export const lawByNumber = 1.4;
export const statusStrength = { repealed: 0.5, 'not-yet': 0.8, 'in-force': 1, contested: 1 };

/** Each further section of one page counts so much of the one before, so that no page fills the list. */
export const furtherOfPage = 0.85;

/** A heading that so many pages have (`Rule of thumb`) names nothing; its section comes after one that is named. */
export const pagesOfCommonHeading = 5;
export const underCommonHeading = 0.75;
