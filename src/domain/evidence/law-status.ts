import { dayNumberAt, isoDayOf } from '../shared/day-in-vietnam.ts';

export type LawStatus = 'not-yet' | 'in-force' | 'repealed' | 'contested';

export interface Validity {
  /** First day in force, `2026-07-01`. */
  inForce?: string | undefined;
  /** Last day in force. */
  ends?: string | undefined;
  contested?: unknown;
}

/**
 * Status of a law on a day (`2026-11-23`). An end outweighs a doubt: what is repealed is
 * not offered as merely contested.
 */
export function lawStatusOn(day: string, validity: Validity): LawStatus {
  if (validity.ends !== undefined && day > validity.ends) return 'repealed';
  if (validity.inForce !== undefined && day < validity.inForce) return 'not-yet';
  return validity.contested ? 'contested' : 'in-force';
}

/** A copy on a stick outlives its build, and a device's clock can be wrong: the later day counts. */
export function laterDay(buildDay: string, deviceDay: string): string {
  return deviceDay > buildDay ? deviceDay : buildDay;
}

/** The day that law is judged for at an instant (milliseconds): the day in Viet Nam, or the build's where that is later. */
export function lawDayAt(now: number, buildDay: string): string {
  return laterDay(buildDay, isoDayOf(dayNumberAt(now)));
}

/** Dates of an article: its own where it has them, else those of its instrument. */
export function articleValidity(law: Validity, article?: Validity): Validity {
  return {
    inForce: article?.inForce ?? law.inForce,
    ends: article?.ends ?? law.ends,
    contested: article?.contested ?? law.contested,
  };
}
