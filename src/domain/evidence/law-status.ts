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

/** The day on the device's own calendar. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Dates of an article: its own where it has them, else those of its instrument. */
export function articleValidity(law: Validity, article?: Validity): Validity {
  return {
    inForce: article?.inForce ?? law.inForce,
    ends: article?.ends ?? law.ends,
    contested: article?.contested ?? law.contested,
  };
}
