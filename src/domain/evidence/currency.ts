import { reviewDue } from './review-due.ts';

/** Something that was held against its sources on a day and is to be again. */
export interface Dated {
  kind: 'lesson' | 'page' | 'fact' | 'law' | 'job-aid' | 'teaching-notes';
  id: string;
  reviewed: string;
  reviewEveryMonths: number;
}

export interface Due<T extends Dated> {
  what: T;
  /** The day by which it is to be read again. */
  by: string;
  overdue: boolean;
}

/** What is to be read again by `until`, the longest overdue first. Days are `2026-11-25`. */
export function dueReviews<T extends Dated>(dated: readonly T[], day: string, until: string): Due<T>[] {
  return dated
    .map((what) => ({ what, by: reviewDue(what.reviewed, what.reviewEveryMonths) }))
    .filter(({ by }) => by <= until)
    .toSorted((a, b) => (a.by === b.by ? (a.what.id < b.what.id ? -1 : 1) : a.by < b.by ? -1 : 1))
    .map(({ what, by }) => ({ what, by, overdue: by < day }));
}
